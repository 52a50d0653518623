using LadderTeams.Core.Assessments;
using LadderTeams.Core.Assessments.Actions;
using LadderTeams.Service.Growth.Items;
using LadderTeams.Service.Storage;

namespace LadderTeams.Service.Growth.Meetings;

internal sealed class ActionRows : ItemRows<GrowthAction>
{
    private const string Owner = "Owner", WordedBy = "WordedBy", Text = "Text", Due = "Due", RaisedOn = "RaisedOn", State = "State", ClosedOn = "ClosedOn";

    public override string Kind => "action";

    protected override GrowthAction Read(PersonId person, string id, TableEntity row) =>
        GrowthAction.From(EntryId.From(id)!, person, PersonId.From(row.GetString(Owner))!, PersonId.From(row.GetString(WordedBy))!, row.GetString(Text)!, row.GetDay(Due), row.GetDay(RaisedOn)!.Value)
            .Value!.In(Enum.Parse<ActionState>(row.GetString(State)!), row.GetDay(ClosedOn))!;

    protected override void Write(GrowthAction item, TableEntity row)
    {
        row[Owner] = item.Owner.Value;
        row[WordedBy] = item.WordedBy.Value;
        row[Text] = item.Text.Value;
        row.SetDay(Due, item.Due);
        row.SetDay(RaisedOn, item.RaisedOn);
        row[State] = item.State.ToString();
        row.SetDay(ClosedOn, item.ClosedOn);
    }
}
