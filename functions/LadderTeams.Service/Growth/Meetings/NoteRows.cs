using LadderTeams.Core.Assessments;
using LadderTeams.Core.Assessments.Actions;
using LadderTeams.Service.Growth.Items;
using LadderTeams.Service.Storage;

namespace LadderTeams.Service.Growth.Meetings;

/// <summary>The rows of kind <c>note</c> among what an author keeps for herself about a person.</summary>
internal static class NoteRows
{
    public const string Kind = "note";
    private const string Author = "Author", Text = "Text", Revision = "Revision";

    public static IEnumerable<Kept<PrivateNote>> All(GrowthPage own, PersonId author) => own[Kind].Select(row => Read(own.Key.Person, row)).Where(kept => kept.Item.IsFor(author));

    public static Kept<PrivateNote> Read(PersonId about, TableEntity row)
    {
        var note = new PrivateNote(EntryId.From(GrowthRows.Read(row)!.Value.Id[0])!, PersonId.From(row.GetString(Author))!, about, WrittenText.Parse(row.GetString(Text)).Value!);
        return new(note, row.GetInt32(Revision)!.Value);
    }

    public static TableEntity Write(GrowthPage own, Kept<PrivateNote> kept)
    {
        var row = own.RowFor(Kind, kept.Item.Id.Value);
        row[Author] = kept.Item.Author.Value;
        row[Text] = kept.Item.Text.Value;
        row[Revision] = kept.Revision;
        return row;
    }
}
