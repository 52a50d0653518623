namespace LadderTeams.Core.OneOnOnes.Recognition;

/// <summary>
/// What mail reaches somebody by. Case does not count; everything else does: <c>ada+1@x</c> is not <c>ada@x</c> unless the directory lists
/// both for one person.
/// </summary>
public sealed record MailAddress
{
    private MailAddress(string value) => Value = value;

    public string Value { get; }

    /// <summary>
    /// Null when it is blank. Aliases come as the directory writes them (<c>SMTP:ada@x</c>, <c>X500:/o=…</c>); those of a phone or a chat
    /// (<c>sip:</c>) are no addresses of mail.
    /// </summary>
    public static MailAddress? From(string? text)
    {
        var address = (text ?? "").Trim().ToLowerInvariant();
        return address.Split(':', 2) switch
        {
            [""] => null,
            [var plain] => new(plain),
            ["smtp" or "x500" or "mailto", var rest] => From(rest),
            _ => null,
        };
    }
}
