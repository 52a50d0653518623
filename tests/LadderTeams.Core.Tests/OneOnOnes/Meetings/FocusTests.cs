using LadderTeams.Core.Assessments;
using LadderTeams.Core.Ladders;
using LadderTeams.Core.OneOnOnes.Meetings;

namespace LadderTeams.Core.Tests.OneOnOnes.Meetings;

public sealed class FocusTests
{
    private static readonly Ladder Ladder = new("engineering") { Capabilities = [.. new[] { "Growing Others", "Delivery", "Communication", "Craft" }.Select(name => new Capability(name, null, []))] };

    [Fact]
    public void Capabilities_are_chosen_by_any_spelling_and_once()
    {
        var focus = Focus.None.Choose(["growing others", " DELIVERY", "Delivery"], Ladder).Value!;

        Assert.Equal(["Growing Others", "Delivery"], focus.Capabilities);
    }

    [Fact]
    public void Three_are_the_most()
    {
        Assert.Equal(RefusalCodes.TooManyItems, Focus.None.Choose(["Growing Others", "Delivery", "Communication", "Craft"], Ladder).Refusal!.Code);
        Assert.Null(Focus.From(["A", "B", "C", "D"]));
    }

    [Fact]
    public void What_the_ladder_does_not_have_is_refused_unless_it_was_chosen_before()
    {
        var before = Focus.From(["Juggling"])!;

        Assert.Equal(new Refusal(RefusalCodes.UnknownCapability) { Item = "Juggling" }, Focus.None.Choose(["Juggling"], Ladder).Refusal);
        Assert.Equal(["Juggling", "Craft"], before.Choose(["juggling", "craft"], Ladder).Value!.Capabilities);
        Assert.Empty(before.Choose([], Ladder).Value!.Capabilities);
    }
}
