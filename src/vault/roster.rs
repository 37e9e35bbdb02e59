//! Who belongs to the office. Membership counts only when it chains to the root key.

use super::{DeviceId, MemberId};

#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    Consultant,
    Supervisor,
}

/// A member of the office.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    pub id: MemberId,
    pub name: String,
    pub role: Role,
    pub devices: Vec<DeviceId>,
}
