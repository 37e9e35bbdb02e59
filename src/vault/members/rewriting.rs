//! Sealing older events anew.
//!
//! What is signed stays as it is to the last byte, and so does the file's name; only to whom it is sealed changes. Each
//! file is replaced whole, so the work can be broken off at any moment and taken up by any supervisor: an event that
//! opens with the newest office key is done. Nothing else keeps count.

use std::collections::HashMap;
use std::ops::ControlFlow;

use age::x25519::{Identity, Recipient};
use zeroize::Zeroizing;

use super::authority::Authority;
use super::statement::{MemberBody, Role};
use crate::vault::error::Error;
use crate::vault::events::append::recipients;
use crate::vault::events::event::{EventType, Header, Readers};
use crate::vault::events::open::{Listing, Opened, Opener};
use crate::vault::ids::{EventName, MemberId, RecordId};
use crate::vault::keys::sealing::{self, LIMIT, file_limit};
use crate::vault::machine::disk::{self, At};
use crate::vault::machine::system::Access;
use crate::vault::{SecretString, Vault};

/// Who took over which record.
pub type Heirs = HashMap<RecordId, Vec<MemberId>>;

impl Vault {
    /// Are there older events that someone could still open who was removed, or is no supervisor any more?
    pub fn needs_rewriting(&self) -> bool {
        self.circle.roster.needs_rewriting()
    }

    /// Seals anew what those could read who were removed or are no supervisors any more, for those who remain.
    /// `progress` hears (done, of); when it breaks, what was done is kept. Gives how many files were rewritten.
    ///
    /// # Errors
    /// [`Error::Stopped`], [`Error::NotASupervisor`], [`Error::OtherSheet`], [`Error::Disk`].
    pub fn rewrite(
        &mut self,
        sheet: Option<&SecretString>,
        progress: &mut dyn FnMut(usize, usize) -> ControlFlow<()>,
    ) -> Result<usize, Error> {
        let mut authority = self.authority(sheet)?;
        if sheet.is_none() {
            self.must_supervise()?;
        }
        self.mend_with(&mut authority)?;
        self.seal_all_keys(&authority)?;
        let headers = self.all_headers(&authority)?;
        let heirs = self.heirs_among(&headers);
        let roster = &self.circle.roster;
        let exposed = headers.into_iter();
        let exposed: Vec<(EventName, Header)> = exposed
            .filter(|(_, header)| roster.was_readable_by_revoked(header))
            .collect();
        let newest = self.newest_office_key(&authority)?;
        let mut rewritten = 0;
        for (done, (name, header)) in exposed.iter().enumerate() {
            if progress(done, exposed.len()).is_break() {
                return Err(Error::Stopped);
            }
            if !self.is_sealed_to(name, newest) {
                rewritten += usize::from(self.seal_anew(&authority, name, header, &heirs)?);
            }
        }
        let _ = progress(exposed.len(), exposed.len());
        self.note_rewritten(&authority)?;
        Ok(rewritten)
    }

    fn newest_office_key<'a>(&'a self, authority: &'a Authority) -> Result<&'a Identity, Error> {
        let key = self.keys_of(authority).office.get(&self.epoch()?.id);
        key.map(|key| &**key).ok_or(Error::NotASupervisor)
    }

    fn note_rewritten(&mut self, authority: &Authority) -> Result<(), Error> {
        if !self.needs_rewriting() {
            return Ok(());
        }
        let body = MemberBody {
            rewritten: Some(self.epoch()?.id.clone()),
            ..self.my_body()?
        };
        self.write_membership(authority, &body)
    }

    /// What every event says of itself that this authority opens; from the index, where it stands there.
    fn all_headers(&self, authority: &Authority) -> Result<Vec<(EventName, Header)>, Error> {
        let listing = Listing::read(&self.places, self.disk())?;
        let mut headers = Vec::with_capacity(listing.events.len());
        let mut unknown = Vec::new();
        for name in listing.events {
            match self.index.header(&name) {
                Some(header) => headers.push((name, header.clone())),
                None => unknown.push(name),
            }
        }
        let opened = self
            .opener_of(authority)
            .open_all(&unknown, &mut |name, opened| {
                if let Opened::Event(event) = opened {
                    headers.push((name, event.header));
                }
                ControlFlow::Continue(())
            });
        debug_assert!(opened.is_continue());
        headers.sort_by_key(|(name, _)| *name);
        Ok(headers)
    }

    fn heirs_among(&self, headers: &[(EventName, Header)]) -> Heirs {
        let mut heirs = Heirs::new();
        for (name, header) in headers {
            let named = self.heirs_by(header);
            if !named.is_empty() {
                heirs.entry(name.record).or_default().extend(named);
            }
        }
        heirs
    }

    /// To whom an event hands its record over: nobody, unless a supervisor wrote it. A consultant could write one
    /// into a colleague's record.
    pub(in crate::vault) fn heirs_by<'a>(&self, header: &'a Header) -> &'a [MemberId] {
        let author = header.author.and_then(|id| self.circle.roster.member(&id));
        let by_supervisor = author.is_some_and(|author| author.role == Role::Supervisor);
        match &header.readers {
            Readers::Members(to) if header.event == EventType::HandOver && by_supervisor => to,
            _ => &[],
        }
    }

    /// Opens what this authority opens.
    pub(in crate::vault) fn opener_of<'a>(&'a self, authority: &'a Authority) -> Opener<'a> {
        match authority {
            Authority::Own => self.opener(),
            Authority::Sheet(open) => self.opener_in(open.circle()),
        }
    }

    fn is_sealed_to(&self, name: &EventName, identity: &Identity) -> bool {
        let read = self
            .disk()
            .read(&self.places.event(name), file_limit(LIMIT));
        read.is_ok_and(|sealed| sealing::open(&sealed, [identity], LIMIT).is_ok())
    }

    /// Seals one event to the keys of now; false when it does not open, which verification reports.
    pub(in crate::vault) fn seal_anew(
        &self,
        authority: &Authority,
        name: &EventName,
        header: &Header,
        heirs: &Heirs,
    ) -> Result<bool, Error> {
        let Some(plaintext) = self.genuine_plaintext(authority, name) else {
            return Ok(false);
        };
        let (roster, epoch) = (&self.circle.roster, self.epoch()?);
        let mut readers: Vec<&Recipient> = recipients(roster, epoch, &header.readers)?;
        if let (Some(heirs), Readers::Members(named)) = (heirs.get(&name.record), &header.readers) {
            let mut new: Vec<MemberId> = heirs.to_vec();
            new.sort_unstable();
            new.dedup();
            new.retain(|heir| !named.contains(heir));
            readers.extend(recipients(roster, epoch, &Readers::Members(new))?);
        }
        let path = self.places.event(name);
        let sealed = sealing::seal(&plaintext, [&epoch.office].into_iter().chain(readers));
        disk::replace(self.disk(), &path, &sealed.at(&path)?, Access::Shared)?;
        Ok(true)
    }

    fn genuine_plaintext(
        &self,
        authority: &Authority,
        name: &EventName,
    ) -> Option<Zeroizing<Vec<u8>>> {
        let opener = self.opener_of(authority);
        let plaintext = opener.unseal(name).ok()??;
        let is_genuine = matches!(opener.verify(name, &plaintext), Opened::Event(_));
        is_genuine.then_some(plaintext)
    }
}
