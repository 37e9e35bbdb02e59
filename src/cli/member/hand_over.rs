//! `bolyst member hand-over`: a colleague's sessions get a new owner.

use crate::cli::DONE;
use crate::cli::progress::Progress;
use crate::cli::prompt::Prompt;
use crate::cli::unlocking::unlock;
use crate::desk::Desk;
use crate::language::Arg;

#[derive(clap::Args)]
pub(in crate::cli) struct Arguments {
    /// Whose sessions: a name, or the first digits of an id; it may be someone who has left
    #[arg(value_name = "FROM")]
    from: String,
    /// Who reads them from now on, old revisions too
    #[arg(value_name = "TO")]
    to: String,
}

pub(super) fn run(desk: &mut Desk, prompt: &Prompt, arguments: &Arguments) -> anyhow::Result<u8> {
    unlock(desk, prompt)?;
    let from = desk.find_member(&arguments.from)?;
    let to = desk.find_member(&arguments.to)?;
    let mut progress = Progress::new(prompt, "ui-member-handing-over");
    let handed = desk.hand_over(&from.id, &to.id, &mut |done, of| progress.show(done, of));
    drop(progress);
    let args = [
        ("from", Arg::Text(from.name)),
        ("to", Arg::Text(to.name)),
        ("sessions", Arg::Number(handed? as f64)),
    ];
    prompt.tell("ui-member-handed-over", &args)?;
    desk.lock();
    Ok(DONE)
}
