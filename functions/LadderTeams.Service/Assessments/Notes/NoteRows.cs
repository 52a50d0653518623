using LadderTeams.Core.Assessments;
using LadderTeams.Core.Assessments.Actions;
using LadderTeams.Service.Assessments.Items;
using LadderTeams.Service.Storage;

namespace LadderTeams.Service.Assessments.Notes;

/// <summary>The author is part of the key, so that nobody reaches, or runs into, what another one wrote.</summary>
internal sealed class NoteRows : ItemRows<PrivateNote>
{
    public const string KindOfRow = "note";
    private const string Author = "Author", Text = "Text";

    public override string Kind => KindOfRow;

    protected override PrivateNote Read(PersonId person, string id, TableEntity row) =>
        new(EntryId.From(id)!, PersonId.From(row.GetString(Author))!, person, WrittenText.Parse(row.GetString(Text)).Value!);

    protected override void Write(PrivateNote item, TableEntity row)
    {
        row[Author] = item.Author.Value;
        row[Text] = item.Text.Value;
    }
}
