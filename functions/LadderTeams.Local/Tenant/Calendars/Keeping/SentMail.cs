namespace LadderTeams.Local.Tenant.Calendars.Keeping;

/// <summary>What somebody who attends gets in the mail about an event.</summary>
/// <param name="UniqueId">Of the event.</param>
/// <param name="Date">Of the one occurrence that it is about; null when it is about the whole.</param>
/// <param name="ByProgram">Whether a program's request to Graph caused it, and not a person in Outlook.</param>
internal sealed record SentMail(string To, MailKind Kind, string UniqueId, string Subject, DateOnly? Date, bool ByProgram);

internal enum MailKind
{
    Invitation,
    Update,
    Cancellation,
}
