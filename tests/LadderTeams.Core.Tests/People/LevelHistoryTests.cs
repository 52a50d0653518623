using LadderTeams.Core.Assessments;
using LadderTeams.Core.Ladders;
using LadderTeams.Core.People;

namespace LadderTeams.Core.Tests.People;

public sealed class LevelHistoryTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly PersonId Manager = PersonId.From("manager")!;

    private static readonly Ladder Ladder = new("engineering")
    {
        Tracks = ["Individual", "Management"],
        Levels = [new("L3", "Engineer", "Individual", 1), new("L4", "Senior Engineer", "Individual", 2) { Aliases = ["SDE 4"] }, new("M1", null, "Management", 1)],
    };

    [Fact]
    public void Nothing_holds_before_anything_is_set() => Assert.Null(LevelHistory.Empty.On(new(2026, 11, 2)));

    [Theory]
    [InlineData("2025-12-31", null)]
    [InlineData("2026-01-01", "L3")]
    [InlineData("2026-06-30", "L3")]
    [InlineData("2026-07-01", "L4")]
    public void A_level_holds_from_its_first_day_until_the_next_ones(string day, string? level) =>
        Assert.Equal(level, Of(("L3", "2026-01-01"), ("L4", "2026-07-01")).On(DateOnly.Parse(day, null))?.Level);

    [Theory]
    [InlineData("2026-03-31", "L3")]
    [InlineData("2026-04-01", "M1")]
    [InlineData("2026-07-01", "M1")]
    public void What_is_set_last_has_the_last_word_of_every_day_from_its_own_on(string day, string level) =>
        Assert.Equal(level, Of(("L3", "2026-01-01"), ("L4", "2026-07-01"), ("M1", "2026-04-01")).On(DateOnly.Parse(day, null))?.Level);

    [Fact]
    public void A_promotion_to_come_holds_when_its_day_comes()
    {
        var history = Of(("L3", "2026-01-01"), ("L4", "2027-01-01"));

        Assert.Equal(("L3", "L4"), (history.On(new(2026, 11, 2))?.Level, history.After(new(2026, 11, 2))?.Level));
        Assert.Null(history.After(new(2027, 1, 1)));
    }

    [Fact]
    public void Who_has_not_seen_what_was_set_last_changes_nothing()
    {
        var history = Of(("L3", "2026-01-01"), ("L4", "2026-07-01"));
        var entry = Entry("M1", "2026-08-01");

        Assert.All(new int?[] { null, 0, 1, 3 }, seen => Assert.Equal(RefusalCodes.LevelConflict, history.With(entry, seen).Refusal?.Code));
        Assert.Equal(3, history.With(entry, 2).Value?.Revision);
        Assert.Equal(RefusalCodes.LevelConflict, LevelHistory.Empty.With(entry, 0).Refusal?.Code);
    }

    [Fact]
    public void Saying_again_what_was_said_last_adds_nothing()
    {
        var history = Of(("L3", "2026-01-01"));

        Assert.Same(history, history.With(Entry("L3", "2026-01-01") with { At = Now.AddDays(1), By = PersonId.From("admin")! }, 1).Value);
    }

    [Fact]
    public void What_was_set_before_is_never_changed()
    {
        var before = Of(("L3", "2026-01-01"), ("L4", "2026-07-01"));

        Assert.Equal(before.Entries, before.With(Entry("L3", "2026-01-01"), 2).Value!.Entries.Take(2));
    }

    [Fact]
    public void A_history_ends_somewhere()
    {
        var full = new LevelHistory([.. Enumerable.Repeat(Entry("L3", "2026-01-01"), LevelHistory.Longest)]);

        Assert.Equal(RefusalCodes.TooManyItems, full.With(Entry("L4", "2026-01-01"), LevelHistory.Longest).Refusal?.Code);
    }

    [Theory]
    [InlineData("l 4", null, "L4", "Individual")]
    [InlineData("senior engineer", " individual ", "L4", "Individual")]
    [InlineData("SDE 4", null, "L4", "Individual")]
    [InlineData("M1", "MANAGEMENT", "M1", "Management")]
    public void A_level_is_named_as_the_ladder_knows_it_and_kept_by_its_code(string level, string? track, string code, string own)
    {
        var entry = new LevelRequest(level, track, new(2026, 7, 1)).On(Ladder, Manager, "Mona", Now).Value;

        Assert.Equal(new LevelEntry("engineering", code, own, new(2026, 7, 1), Manager, "Mona", Now), entry);
    }

    [Theory]
    [InlineData("L9", null, "2026-07-01", RefusalCodes.UnknownLevel, "L9")]
    [InlineData("", null, "2026-07-01", RefusalCodes.UnknownLevel, "")]
    [InlineData("L4", "Management", "2026-07-01", RefusalCodes.UnknownTrack, "Management")]
    [InlineData("L4", "Design", "2026-07-01", RefusalCodes.UnknownTrack, "Design")]
    [InlineData("L4", null, "1969-12-31", RefusalCodes.SinceOutOfRange, null)]
    [InlineData("L4", null, "2027-11-04", RefusalCodes.SinceOutOfRange, null)]
    public void What_cannot_be_is_refused(string level, string? track, string since, string code, string? item) =>
        Assert.Equal((code, item), new LevelRequest(level, track, DateOnly.Parse(since, null)).On(Ladder, Manager, "Mona", Now).Refusal is { } refused ? (refused.Code, refused.Item) : default);

    [Fact]
    public void A_ladder_without_tracks_takes_none()
    {
        var ladder = new Ladder("design") { Levels = [new("D1", null, null, 1)] };

        Assert.Equal(RefusalCodes.UnknownTrack, new LevelRequest("D1", "Individual", new(2026, 7, 1)).On(ladder, Manager, "Mona", Now).Refusal?.Code);
        Assert.Null(new LevelRequest("D1", null, new(2026, 7, 1)).On(ladder, Manager, "Mona", Now).Value!.Track);
    }

    private static LevelEntry Entry(string level, string since) => new("engineering", level, null, DateOnly.Parse(since, null), Manager, "Mona", Now);

    private static LevelHistory Of(params (string Level, string Since)[] set) => new([.. set.Select(entry => Entry(entry.Level, entry.Since))]);
}
