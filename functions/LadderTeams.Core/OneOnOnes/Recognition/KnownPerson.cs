using LadderTeams.Core.Assessments;

namespace LadderTeams.Core.OneOnOnes.Recognition;

/// <summary>Somebody whom the directory knows, with every address that is hers.</summary>
public sealed record KnownPerson(PersonId Id, ValueList<MailAddress> Addresses)
{
    /// <param name="addresses">Mail, user principal name and aliases; blank ones are left out.</param>
    public static KnownPerson From(PersonId id, params IEnumerable<string?> addresses) =>
        new(id, [.. addresses.Select(MailAddress.From).OfType<MailAddress>().Distinct()]);
}
