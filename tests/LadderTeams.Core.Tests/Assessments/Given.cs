using FsCheck;
using LadderTeams.Core.Assessments;
using LadderTeams.Core.Assessments.Ratings;
using LadderTeams.Core.Assessments.Rounds;
using LadderTeams.Core.Ladders;
using LadderTeams.Core.Tests.Ladders;

namespace LadderTeams.Core.Tests.Assessments;

/// <summary>Ada is assessed, Grace is her manager, and both look at one small ladder. A test says what differs.</summary>
internal static class Given
{
    public const string Code = "Writes code that others can read.";
    public const string Review = "Reviews the code of the team each day.";
    public const string Plan = "Plans the work of a quarter.";

    public static PersonId Ada { get; } = PersonId.From("ada")!;

    public static PersonId Grace { get; } = PersonId.From("grace")!;

    public static Viewer AsAda { get; } = new(Ada, Ada, false);

    public static Viewer AsGrace { get; } = new(Grace, Ada, true);

    /// <summary>Everyone else: a peer, a manager of before, one that the directory did not vouch for, one who manages somebody else, a later manager.</summary>
    public static Viewer AsLaterManager { get; } = new(PersonId.From("hedy")!, Ada, true);

    public static IReadOnlyList<Viewer> Strangers { get; } =
    [
        new(PersonId.From("mallory")!, Ada, false),
        new(Grace, Ada, false),
        new(Grace, PersonId.From("joan")!, true),
        new(Ada, PersonId.From("joan")!, true),
    ];

    public static LadderReference Version { get; } = LadderReference.From("sample", 1)!;

    public static Ladder Ladder { get; } = A.Ladder(
        A.Level("L1", [A.Capability("Craft", Code, Review)], "Asks for help."),
        A.Level("L2", [A.Capability("Craft", "Designs services."), A.Capability("Delivery", Plan)]));

    public static RatingSheet Sheet { get; } = RatingSheet.For(Ladder, Version, "L1", "L2")!;

    public static DateTimeOffset Noon { get; } = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);

    public static DateOnly Today { get; } = new(2026, 3, 2);

    public static Config Runs(int count) => Config.QuickThrowOnFailure.WithMaxTest(count).WithReplay(20260302, 7919).WithEndSize(40);

    public static EntryId Id(string id) => EntryId.From(id)!;

    public static WrittenText Text(string text) => WrittenText.Parse(text).Value!;

    public static string IdOf(string text, Ladder? ladder = null) =>
        (ladder ?? Ladder).Levels.SelectMany(level => level.Expectations.Concat(level.Capabilities.SelectMany(capability => capability.Expectations))).First(said => said.Text == text).Id;

    public static Round Round() => new RoundRequest(Id("r1"), Ada, Grace, new(2026, 1, 1), new(2026, 3, 31), "L1", "L2").Open(AsAda, Ladder, Version, Noon).Value!;

    /// <summary>Of what a ladder says without a title.</summary>
    public static string Hash(string text) => TextHash.Of(new Statement("", text, default));

    public static string WordsOf(RatingSheet sheet, ItemKey key) => sheet.Find(key) is { } asked ? PinnedWords.Of(asked.Pins) : "";

    /// <summary>A rating of what the sheet asks, in its words.</summary>
    public static RatingRequest Request(RatingSheet sheet, ItemKey key, string point = "Mostly", string? comment = null, params EntryId[] evidence) =>
        new(key, WordsOf(sheet, key), sheet.Ladder, point, comment, evidence);

    public static Rating Rated(string text, string point = "Mostly", string comment = "", params EntryId[] evidence) =>
        Sheet.Rate(Request(Sheet, new StatementKey(IdOf(text)), point, comment, evidence), evidence.ToHashSet()).Value!;

    public static Rating RatedCapability(string level, string capability, string point = "Mostly", string comment = "") =>
        Sheet.Rate(Request(Sheet, CapabilityKey.Of(level, capability), point, comment), new HashSet<EntryId>()).Value!;

    public static Assessment Assessment(params AssessmentItem[] items) => Core.Assessments.Ratings.Assessment.From(items).Value!;

    public static Round After(this Round round, params (Viewer Who, RoundCommand Command)[] commands) =>
        commands.Aggregate(round, (state, step) => RoundRules.Apply(state, step.Who, step.Command, Noon).Value ?? throw new InvalidOperationException($"{step.Command} was refused"));

    public static Round Submitted(Assessment self, Assessment manager) => Round().After(
        (AsAda, new SaveDraft(self, 0)), (AsAda, new Submit(1)), (AsGrace, new SaveDraft(manager, 0)), (AsGrace, new Submit(1)));
}
