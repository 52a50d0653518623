using System.Globalization;
using LadderTeams.Core.OneOnOnes.Agendas;
using LadderTeams.Service.OneOnOnes.Series;
using LadderTeams.Service.Storage;
using LadderTeams.Core.Assessments;

namespace LadderTeams.Service.OneOnOnes.Mailboxes;

/// <summary>The state of a mailbox in its row.</summary>
internal static class MailboxRow
{
    private const string
        Addresses = "Addresses", DeltaLink = "DeltaLink", WindowUntil = "WindowUntil", ReadAt = "ReadAt", Subscription = "Subscription", SubscribedUntil = "SubscribedUntil",
        Secret = "Secret", Watched = "Watched", Following = "Following", Outcomes = "Outcomes", Trouble = "Trouble";

    public static TableEntity Write(MailboxState mailbox)
    {
        var row = OneOnOneRows.Mailbox(mailbox.Tenant, mailbox.Owner);
        row[Addresses] = string.Join('\n', mailbox.Addresses);
        row[DeltaLink] = mailbox.DeltaLink;
        row[WindowUntil] = mailbox.WindowUntil;
        row[ReadAt] = mailbox.ReadAt;
        row[Subscription] = mailbox.Subscription;
        row[SubscribedUntil] = mailbox.SubscribedUntil;
        row[Secret] = mailbox.Secret;
        row[Watched] = string.Join(' ', mailbox.Watched);
        row[Following] = mailbox.Following;
        row[Outcomes] = string.Join(' ', mailbox.Outcomes.OrderBy(pair => pair.Key).Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key}:{pair.Value}")));
        row[Trouble] = mailbox.Trouble.ToString();
        return row;
    }

    public static MailboxState Read(string tenant, TableEntity row) =>
        new(tenant, PersonId.From(OneOnOneRows.NameIn(row))!, [.. row.GetString(Addresses)!.Split('\n', StringSplitOptions.RemoveEmptyEntries)])
        {
            DeltaLink = row.GetString(DeltaLink),
            WindowUntil = row.GetDateTimeOffset(WindowUntil),
            ReadAt = row.GetDateTimeOffset(ReadAt),
            Subscription = row.GetString(Subscription),
            SubscribedUntil = row.GetDateTimeOffset(SubscribedUntil),
            Secret = row.GetString(Secret),
            Watched = [.. Words(row, Watched)],
            Following = row.GetInt32(Following)!.Value,
            Outcomes = Words(row, Outcomes).Select(word => word.Split(':')).ToDictionary(pair => Enum.Parse<AgendaOutcome>(pair[0]), pair => int.Parse(pair[1], CultureInfo.InvariantCulture)),
            Trouble = Enum.Parse<MailboxTrouble>(row.GetString(Trouble)!),
            Version = row.ETag,
        };

    private static string[] Words(TableEntity row, string name) => row.GetString(name)!.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
