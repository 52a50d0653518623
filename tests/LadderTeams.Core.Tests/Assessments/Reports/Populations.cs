using FsCheck;
using FsCheck.Fluent;
using LadderTeams.Core.Assessments;
using LadderTeams.Core.Assessments.Ratings;
using LadderTeams.Core.Assessments.Reports;
using LadderTeams.Core.Assessments.Rounds;
using LadderTeams.Core.Ladders;
using LadderTeams.Core.Tests.Ladders;

namespace LadderTeams.Core.Tests.Assessments.Reports;

/// <summary>Somebody in a company: where she stands, and the point of each capability, 0 for none.</summary>
internal sealed record Someone(string Level, int[] Points);

/// <summary>Companies to report on, on a ladder of two tracks, three capabilities and three points.</summary>
internal static class Populations
{
    public static readonly string[] Points = ["Low", "Middle", "High"];
    public static readonly string[] Capabilities = ["Craft", "Delivery", "Mentoring"];

    public static readonly Ladder Ladder = A.Ladder(
        Level("L1", "Engineering"), Level("L2", "Engineering"), Level("L3", "Engineering"), Level("M4", "Management"), Level("M5", "Management")) with
    {
        RatingScale = new([.. Points.Select((name, index) => new ScalePoint(name, index + 1))]),
    };

    public static readonly Period Year = Period.From(new(2026, 1, 1), new(2026, 12, 31))!;

    public static readonly DateOnly NextYear = new(2027, 1, 1);

    private static readonly RatingSheet[] Sheets = [.. Ladder.Levels.Select(level => RatingSheet.For(Ladder, Given.Version, level.Code, level.Code)!)];

    public static Gen<Someone[]> Some(int most) =>
        from size in Gen.Choose(0, most)
        from skew in Gen.Choose(0, 3)
        from people in (
            from level in Gen.Elements(Ladder.Levels.Select(level => level.Code).ToArray())
            from points in Gen.Frequency((1, Gen.Constant(0)), (4, Gen.Choose(1, 3)), (skew * 2, Gen.Constant(3)), (skew, Gen.Constant(2))).ArrayOf(Capabilities.Length)
            select new Someone(level, points)).ArrayOf(size)
        select people;

    public static Result<OwnerReport> Report(IEnumerable<Someone> people, params Period[] published) =>
        OwnerReports.Publish(Ladder, Year, people.Select(Assessed), published, NextYear);

    public static AssessedPerson Assessed(Someone someone, int number)
    {
        var sheet = Sheets.First(sheet => sheet.Capabilities[0].Level == someone.Level);
        var ratings = Capabilities.Zip(someone.Points).Where(rated => rated.Second > 0)
            .Select(rated => sheet.Rate(Given.Request(sheet, CapabilityKey.Of(someone.Level, rated.First), Points[rated.Second - 1]), new HashSet<EntryId>()).Value!);
        return new(PersonId.From($"p{number}")!, Given.Id($"r{number}"), new(2026, 6, 30), someone.Level, [.. ratings]);
    }

    private static Level Level(string code, string track) =>
        A.Level(code, [.. Capabilities.Select(name => A.Capability(name, $"Does {name} well."))]) with { Track = track };
}
