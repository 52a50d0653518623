using LadderTeams.Core.Assessments;
using LadderTeams.Core.Assessments.Actions;
using LadderTeams.Service.Growth.Items;
using LadderTeams.Service.Storage;

namespace LadderTeams.Service.Growth.Meetings;

internal sealed class PointRows : ItemRows<TalkingPoint>
{
    private const string Author = "Author", Text = "Text", RaisedOn = "RaisedOn", DiscussedOn = "DiscussedOn";

    public override string Kind => "point";

    protected override TalkingPoint Read(PersonId person, string id, TableEntity row) =>
        TalkingPoint.From(EntryId.From(id)!, person, PersonId.From(row.GetString(Author))!, row.GetString(Text)!, row.GetDay(RaisedOn)!.Value).Value!.Discussed(row.GetDay(DiscussedOn))!;

    protected override void Write(TalkingPoint item, TableEntity row)
    {
        row[Author] = item.Author.Value;
        row[Text] = item.Text.Value;
        row.SetDay(RaisedOn, item.RaisedOn);
        row.SetDay(DiscussedOn, item.DiscussedOn);
    }
}
