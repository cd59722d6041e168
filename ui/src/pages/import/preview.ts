// What a preview says of the file as a spreadsheet shows it.
import type { ImportPreview, RowRemark } from "../../ipc";

/** The number that a spreadsheet shows at a row: records are counted after the header. */
export function rowInFile({ header_row }: Pick<ImportPreview, "header_row">, row: number): number {
  return header_row + row;
}

/** A cell that is missing is blank; where a remark has no value for another reason, nothing can be said of the cell. */
export function isBlank({ value, code }: Pick<RowRemark, "value" | "code">): boolean {
  return !value && code === "missing_required";
}

/** How many rows can't be imported. By the counts of the file: of the reasons only the first thousand are told. */
export function badRows({ rows_total, rows_ok }: Pick<ImportPreview, "rows_total" | "rows_ok">): number {
  return rows_total - rows_ok;
}
