using System.Globalization;
using LadderTeams.Core.Assessments;
using LadderTeams.Core.Assessments.Evidence;
using LadderTeams.Core.Assessments.Rounds;
using LadderTeams.Service.Assessments.Case;
using LadderTeams.Service.Growth;
using LadderTeams.Service.Growth.Items;
using LadderTeams.Service.Storage;

namespace LadderTeams.Service.Assessments.Evidence;

/// <summary>What is not shared lies beside the page, where the person alone reads it.</summary>
internal sealed class EvidenceRows : ItemRows<EvidenceEntry>
{
    public const string KindOfRow = ReadableEvidence.Kind;
    private const string Title = "Title", Text = "Text", Source = "Source", Link = "Link", Date = "Date", Visibility = ReadableEvidence.Visibility, SpeaksFor = "SpeaksFor", By = "By";
    private const string Mine = "mine", SharedWithManager = ReadableEvidence.Shared;

    public override string Kind => KindOfRow;

    public override bool HasOwn => true;

    public override GrowthChange Follow(GrowthChange change, GrowthPage page, TableEntity before, TableEntity after) =>
        before.RowKey == after.RowKey ? change
        : CaseRows.AfterSharing(change, page, EntryId.From(GrowthRows.Read(after)!.Value.Id[^1])!, isShared: after.GetString(Visibility) == SharedWithManager);

    protected override Side? OwnerOf(EvidenceEntry item) => item.Item.Visibility is EvidenceVisibility.SharedWithManager ? null : Side.Self;

    protected override EvidenceEntry Read(PersonId person, string id, TableEntity row)
    {
        ValueList<ReadStatement> read = [.. (row.GetString(SpeaksFor) ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(StatementOf)];
        var date = row.GetDay(Date)!.Value;
        var visibility = row.GetString(Visibility) == SharedWithManager ? EvidenceVisibility.SharedWithManager : EvidenceVisibility.Mine;
        var details = new EvidenceDetails(
            row.GetString(Title)!, row.GetString(Text), row.GetString(Source), row.GetString(Link), date, [.. read.Select(one => one.Pin)], visibility);
        return new(EvidenceItem.From(EntryId.From(id)!, person, details, date).Value!, read, row.GetString(By)!);
    }

    protected override void Write(EvidenceEntry entry, TableEntity row)
    {
        var item = entry.Item;
        row[Title] = item.Title.Value;
        row[Text] = item.Text.Value;
        row[Source] = item.Source.Value;
        row[Link] = item.Link?.OriginalString;
        row.SetDay(Date, item.Date);
        row[Visibility] = item.Visibility is EvidenceVisibility.SharedWithManager ? SharedWithManager : Mine;
        row[SpeaksFor] = string.Join('\n', entry.SpeaksFor.Select(LineOf));
        row[By] = entry.By;
    }

    /// <summary>None of the four has a space in it.</summary>
    private static string LineOf(ReadStatement read) =>
        string.Create(CultureInfo.InvariantCulture, $"{read.Ladder.LadderId} {read.Ladder.Version} {read.Pin.StatementId} {read.Pin.TextHash}");

    private static ReadStatement StatementOf(string line)
    {
        var parts = line.Split(' ');
        return new(LadderReference.From(parts[0], int.Parse(parts[1], CultureInfo.InvariantCulture))!, new(parts[2], parts[3]));
    }
}
