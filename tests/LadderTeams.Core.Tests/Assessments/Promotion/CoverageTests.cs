using FsCheck;
using FsCheck.Fluent;
using LadderTeams.Core.Assessments;
using LadderTeams.Core.Assessments.Evidence;
using LadderTeams.Core.Assessments.Promotion;
using LadderTeams.Core.Ladders;
using LadderTeams.Core.Tests.Ladders;

namespace LadderTeams.Core.Tests.Assessments.Promotion;

public sealed class CoverageTests
{
    private static readonly string[] Texts = [.. Enumerable.Range(1, 8).Select(number => $"Leads {number} projects at once.")];

    [Fact]
    public void The_coverage_is_what_a_reader_counts_who_knows_the_words_alone()
    {
        var counts = new HashSet<int>();
        Prop.ForAll(Arb.From(Worlds), world =>
        {
            var viewer = world.AsManager ? Given.AsGrace : Given.AsAda;
            var ladder = A.Ladder(A.Level("L1", [A.Capability("Craft", [.. world.Low])]), A.Level("L2", [A.Capability("Craft", [.. world.High])]) with { Extends = [A.Extends("L1")] });
            var evidence = world.Evidence.Select((piece, number) => (piece.Words, piece.Shared, Item: Item(piece, number))).ToList();
            var sentences = evidence.Where(piece => piece.Words.Length > 0)
                .Select((piece, number) => CaseSentence.From(Given.Id($"s{number}"), Pin(ladder, piece.Words[0]), "It shows.", [piece.Item.Id]).Value!).ToList();

            var built = CaseBuilder.Build(viewer, ladder, "L2", evidence.Select(piece => piece.Item), sentences, Given.Today)!;

            var asked = world.Low.Union(world.High).ToList();
            var spoken = evidence.Where(piece => piece.Shared || !world.AsManager).SelectMany(piece => piece.Words).ToHashSet();
            Assert.Equal(new CaseCoverage(asked.Count(spoken.Contains), asked.Count), built.Coverage);
            Assert.Equal(asked.Where(text => !spoken.Contains(text)).Order(), built.Expectations.Where(expectation => expectation.IsMissing).Select(missing => missing.Statement.Text).Order());
            Assert.All(built.Expectations.SelectMany(expectation => expectation.Claims), claim => Assert.NotEmpty(claim.Cites));
            Assert.All(built.Cited, cite => Assert.True(!world.AsManager || cite.Item.Visibility is EvidenceVisibility.SharedWithManager));
            Assert.Equal(Enumerable.Range(1, built.Cited.Count), built.Cited.Select(cite => cite.Number));
            counts.Add(built.Coverage.Percent);
        }).Check(Given.Runs(500));

        Assert.True(counts.Count > 10);
    }

    private static Gen<World> Worlds =>
        from low in Gen.SubListOf(Texts)
        from high in Gen.SubListOf(Texts)
        from evidence in (from words in Gen.SubListOf(Texts) from shared in Gen.Elements(true, false) from age in Gen.Choose(0, 500) select new Piece([.. words.Take(2)], shared, age)).ListOf()
        from manager in Gen.Elements(true, false)
        select new World([.. low], [.. high], [.. evidence.Take(6)], manager);

    private static EvidenceItem Item(Piece piece, int number) => EvidenceItem.From(
        Given.Id($"e{number}"), Given.Ada,
        new($"Evidence {number}", null, null, null, Given.Today.AddDays(-piece.Age), [.. piece.Words.Select(text => new PinnedStatement("somewhere", Given.Hash(text)))],
            piece.Shared ? EvidenceVisibility.SharedWithManager : EvidenceVisibility.Mine), Given.Today).Value!;

    private static PinnedStatement Pin(Ladder ladder, string text) =>
        ladder.Levels.SelectMany(level => level.Capabilities[0].Expectations).FirstOrDefault(said => said.Text == text) is { } said ? PinnedStatement.Of(said) : new("nowhere", Given.Hash(text));

    private sealed record Piece(string[] Words, bool Shared, int Age);

    private sealed record World(string[] Low, string[] High, Piece[] Evidence, bool AsManager);
}
