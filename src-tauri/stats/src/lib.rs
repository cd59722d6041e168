//! Numbers in, numbers out: the methods of the field, each with its effect and interval.
//! Knows no domain word, reads nothing, writes nothing.
