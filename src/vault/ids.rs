//! Ids: random numbers for records, members and devices, hashes for events and the office.

use std::fmt;
use std::str::FromStr;

use data_encoding::HEXLOWER;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use sha2::{Digest, Sha256};
use ssh_key::Fingerprint;

use super::World;

/// A text is not an id of this sort.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not an id")]
pub struct NotAnId;

/// Writes a type for `LENGTH` bytes that are shown, read and serialised as lower-case hex.
macro_rules! hex_id {
    ($(#[$doc:meta])* $name:ident, $length:literal) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name([u8; $length]);

        impl $name {
            pub const fn from_bytes(bytes: [u8; $length]) -> Self {
                Self(bytes)
            }

            #[allow(dead_code)]
            pub(super) fn random(world: &dyn World) -> Self {
                let mut bytes = [0; $length];
                world.random(&mut bytes);
                Self(bytes)
            }

            pub const fn as_bytes(&self) -> &[u8; $length] {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                HEXLOWER.encode_display(&self.0).fmt(f)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}({self})", stringify!($name))
            }
        }

        impl FromStr for $name {
            type Err = NotAnId;

            fn from_str(text: &str) -> Result<Self, NotAnId> {
                let bytes = HEXLOWER.decode(text.as_bytes()).map_err(|_| NotAnId)?;
                Ok(Self(bytes.try_into().map_err(|_| NotAnId)?))
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                text(deserializer)
            }
        }
    };
}

hex_id!(
    /// A record: 16 random bytes. Its first two digits name the folder of its events.
    RecordId,
    16
);
hex_id!(
    /// A member of the office: 16 random bytes.
    MemberId,
    16
);
hex_id!(
    /// One LOCAL folder of a member, with a signing key of its own: 16 random bytes.
    DeviceId,
    16
);
hex_id!(
    /// A random number that keeps an event's id from giving away what is in it.
    Salt,
    16
);
hex_id!(
    /// An event: SHA-256 of its signed line.
    EventId,
    32
);

impl RecordId {
    /// The folder of its events: the first two digits.
    pub fn folder(&self) -> String {
        HEXLOWER.encode(&self.0[..1])
    }
}

impl EventId {
    /// The id of an event with this signed line.
    pub fn of_line(line: &[u8]) -> Self {
        Self(Sha256::digest(line).into())
    }
}

/// An event and the record it belongs to, as in its file name: `<record>.<event>`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct EventName {
    pub record: RecordId,
    pub event: EventId,
}

impl fmt::Display for EventName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.record, self.event)
    }
}

impl fmt::Debug for EventName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "EventName({self})")
    }
}

impl FromStr for EventName {
    type Err = NotAnId;

    fn from_str(text: &str) -> Result<Self, NotAnId> {
        let (record, event) = text.split_once('.').ok_or(NotAnId)?;
        Ok(Self {
            record: record.parse()?,
            event: event.parse()?,
        })
    }
}

impl Serialize for EventName {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for EventName {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        text(deserializer)
    }
}

/// The office: the fingerprint of its root key as `ssh-keygen -l` prints it (`SHA256:…`). Whoever knows it can tell
/// a member of this office from a stranger, so it is printed on the recovery sheet.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
pub struct OfficeId(String);

impl OfficeId {
    pub(super) fn from_fingerprint(fingerprint: &Fingerprint) -> Self {
        Self(fingerprint.to_string())
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The record of the office's members. It follows from the office, so that it is found without an index.
    pub fn roster(&self) -> RecordId {
        let digest = Sha256::digest(self.0.as_bytes());
        let mut id = [0; 16];
        id.copy_from_slice(&digest[..16]);
        RecordId(id)
    }
}

impl fmt::Display for OfficeId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for OfficeId {
    type Err = NotAnId;

    fn from_str(text: &str) -> Result<Self, NotAnId> {
        let fingerprint: Fingerprint = text.parse().map_err(|_| NotAnId)?;
        if !fingerprint.is_sha256() {
            return Err(NotAnId);
        }
        Ok(Self::from_fingerprint(&fingerprint))
    }
}

impl<'de> Deserialize<'de> for OfficeId {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        text(deserializer)
    }
}

/// Reads anything that can be parsed from a JSON string.
fn text<'de, D: Deserializer<'de>, T: FromStr>(deserializer: D) -> Result<T, D::Error> {
    let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
    text.parse()
        .map_err(|_| serde::de::Error::custom("not an id"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_come_back_from_their_text_and_from_nothing_else() {
        let name = EventName {
            record: RecordId([0xab; 16]),
            event: EventId::of_line(b"line"),
        };
        assert_eq!(name.to_string().parse(), Ok(name));
        assert_eq!(name.record.folder(), "ab");
        for wrong in ["", "ab", "AB".repeat(16).as_str(), "ab".repeat(17).as_str()] {
            assert_eq!(wrong.parse::<RecordId>(), Err(NotAnId));
        }
        for wrong in ["", ".", "ab.cd", name.record.to_string().as_str()] {
            assert_eq!(wrong.parse::<EventName>(), Err(NotAnId));
        }
    }

    #[test]
    fn an_office_is_a_sha256_fingerprint() {
        let text = "SHA256:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU";
        let office: OfficeId = text.parse().unwrap();
        assert_eq!(office.to_string(), text);
        assert_eq!(office.roster(), office.roster());
        for wrong in ["", "SHA256:", "SHA512:47DEQpj8HBSa", "47DEQpj8HBSa"] {
            assert!(wrong.parse::<OfficeId>().is_err());
        }
    }
}
