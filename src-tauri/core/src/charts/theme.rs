//! Colours by role, light and dark, and the sizes of type: the one place that knows a hex value.
//! Never decides what a colour is used for; a mark names its role.

/// The page a figure stands on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Theme {
    /// White page; every export to slides and PDF.
    Light,
    /// Dark page.
    Dark,
}

/// What a colour means in a figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// The page itself; halos and the inside of hollow marks.
    Page,
    /// Values, names, axes.
    Ink,
    /// Measures, axis labels, remarks.
    Ink2,
    /// Grey numbers: true, but on too few people to lean on.
    Ink3,
    /// Words about the same, unchanged process.
    Accent,
    /// Marks of the same, unchanged process.
    AccentMark,
    /// The field under a repeated stretch.
    AccentTint,
    /// A 95 % band or a middle half, over grid and lines.
    AccentBand,
    /// Words on [`Role::AccentMark`] and on [`Role::Context`].
    OnMark,
    /// A band of the process that is not repeated.
    Selected,
    /// Grid and separators.
    Grid,
    /// Other classes.
    Context,
    /// Other classes of fewer than ten.
    ContextFaint,
    /// Schedules and other references.
    Reference,
    /// What others published, and a second series.
    Published,
    /// Left.
    Left,
    /// The rim of [`Role::Left`], which on a dark page is darker than the page.
    LeftRim,
    /// Neither gone nor recorded.
    NoData,
    /// Not reached yet.
    Future,
}

/// Size of all text of a figure, in CSS pixels.
pub const TEXT: f64 = 12.0;
/// Size of the measure under an exported title.
pub const SUBTITLE: f64 = 13.0;
/// Size of an exported title.
pub const TITLE: f64 = 24.0;
/// From one line of text to the next.
pub const LINE: f64 = 15.0;

impl Theme {
    /// Red, green and blue of a role, and its opacity.
    pub(super) fn paint(self, role: Role) -> ((u8, u8, u8), f64) {
        let (light, dark) = match role {
            Role::Page => (0xFF_FF_FF, 0x14_17_1A),
            Role::Ink => (0x1A_1A_1A, 0xF2_F2_F2),
            Role::Ink2 => (0x59_59_59, 0xB3_B3_B3),
            Role::Ink3 => (0x6A_6A_6A, 0x9D_A1_A5),
            Role::Accent => (0xB2_43_00, 0xF3_A2_4F),
            Role::AccentMark | Role::AccentBand => (0xD5_5E_00, 0xE6_9F_00),
            Role::AccentTint => (0xFC_EF_E6, 0x2E_24_15),
            Role::OnMark => (0x12_12_12, 0x14_17_1A),
            Role::Selected => (0xE8_E6_E0, 0x2A_2F_34),
            Role::Grid => (0xD9_D9_D9, 0x33_38_3D),
            Role::Context | Role::ContextFaint => (0x8C_8C_8C, 0xA6_A6_A6),
            Role::Reference => (0x4D_4D_4D, 0xC4_C4_C4),
            Role::Published => (0x00_72_B2, 0x56_B4_E9),
            Role::Left => (0x1A_1A_1A, 0x00_00_00),
            Role::LeftRim => (0x1A_1A_1A, 0x3C_42_48),
            Role::NoData => (0xC9_C6_BF, 0x3C_42_48),
            Role::Future => (0xEE_ED_E9, 0x1B_1F_22),
        };
        let opacity = match (role, self) {
            (Role::AccentBand, Self::Light) => 0.18,
            (Role::AccentBand, Self::Dark) => 0.22,
            (Role::ContextFaint, _) => 0.5,
            _ => 1.0,
        };
        let rgb: u32 = if self == Self::Light { light } else { dark };
        (((rgb >> 16) as u8, (rgb >> 8) as u8, rgb as u8), opacity)
    }

    /// The role's colour as SVG writes it.
    pub(super) fn hex(self, role: Role) -> String {
        let ((red, green, blue), _) = self.paint(role);
        format!("#{red:02X}{green:02X}{blue:02X}")
    }
}
