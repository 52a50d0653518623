namespace LadderTeams.Core.Tests.Ladders.Import.Forms;

public sealed class ProficiencyTests
{
    private const string Rows = "| | Novice | Intermediate | Expert |\n|---|---|---|---|\n| Planning | Plans a day | Plans a week | Plans a quarter |\n";
    private const string Levels = "# Engineer I\n\n- Ends what was begun\n\n# Senior Engineer\n\n- Splits work for two people\n";

    [Fact]
    public void Words_of_proficiency_are_a_scale_in_a_ladder_with_other_levels()
    {
        var ladder = Imported.FromFiles(("a-skills.md", "# Skills\n\n" + Rows), ("levels.md", Levels));

        Assert.Equal(["Engineer I", "Senior Engineer"], ladder.Codes());
        Assert.Equal(["Novice", "Intermediate", "Expert"], ladder.RatingScale!.Points.Select(point => point.Name));
        Assert.Equal([("Novice", "Plans a day"), ("Intermediate", "Plans a week"), ("Expert", "Plans a quarter")],
            ladder.Everyone!.Capability("Planning").Descriptors.Select(descriptor => (descriptor.Point, descriptor.Text)));
    }

    [Fact]
    public void A_scale_below_a_capability_needs_no_row_heads()
    {
        var ladder = Imported.From(Levels + "\n# Competencies\n\n## Delivery\n\n| Beginner | Advanced |\n|---|---|\n| Ships with help | Ships alone |\n");

        Assert.Equal(["Engineer I", "Senior Engineer"], ladder.Codes());
        Assert.Equal(["Ships with help", "Ships alone"], ladder.Everyone!.Capability("Delivery").Descriptors.Texts());
    }

    [Fact]
    public void Words_of_proficiency_are_levels_where_no_others_are()
    {
        var ladder = Imported.From("# Our ladder\n\n" + Rows);

        Assert.Equal(["Novice", "Intermediate", "Expert"], ladder.Codes());
        Assert.Equal(["Plans a week"], ladder.Asks("Intermediate", "Planning"));
    }
}
