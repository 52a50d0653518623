using System.Security.Cryptography;
using System.Text;
using LadderTeams.Core.Assessments;
using LadderTeams.Service.OneOnOnes.Mailboxes;
using LadderTeams.Service.Platform.SignIn;

namespace LadderTeams.Service.OneOnOnes.Notifications;

/// <summary>What Graph gives back with each notification: whose calendar it is about, and a secret that shows that it is Graph that tells.</summary>
internal sealed record ClientState(string Tenant, PersonId Owner, string Secret)
{
    private const char Separator = '.';

    /// <summary>Null for what was not given to Graph.</summary>
    public static ClientState? From(string? text) =>
        text?.Split(Separator) is [var tenant, var owner, { Length: > 0 } secret] && TrustedTenants.IdIn(tenant) is { } id && TrustedTenants.IdIn(owner) is { } person
            ? new(id, PersonId.From(person)!, secret)
            : null;

    public bool IsOf(MailboxState mailbox) =>
        mailbox.Secret is { } known && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(known), Encoding.UTF8.GetBytes(Secret));

    /// <summary>Graph takes 128 characters.</summary>
    public override string ToString() => $"{Tenant}{Separator}{Owner.Value}{Separator}{Secret}";
}
