using LadderTeams.Core.Assessments;
using LadderTeams.Core.Assessments.Actions;
using LadderTeams.Service.Growth.Items;
using LadderTeams.Service.Storage;

namespace LadderTeams.Service.Growth.Meetings;

internal sealed class SharedNoteRows : ItemRows<SharedNote>
{
    private const string Manager = "Manager", Author = "Author", Text = "Text";

    public override string Kind => "shared-note";

    protected override SharedNote Read(PersonId person, string id, TableEntity row) =>
        new(EntryId.From(id)!, person, PersonId.From(row.GetString(Manager))!, PersonId.From(row.GetString(Author))!, WrittenText.Parse(row.GetString(Text)).Value!);

    protected override void Write(SharedNote item, TableEntity row)
    {
        row[Manager] = item.Manager.Value;
        row[Author] = item.Author.Value;
        row[Text] = item.Text.Value;
    }
}
