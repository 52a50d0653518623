using FsCheck;
using FsCheck.Fluent;
using LadderTeams.Core.Assessments;
using LadderTeams.Core.Assessments.Ratings;
using LadderTeams.Core.Tests.Assessments.Pinning;

namespace LadderTeams.Core.Tests.Assessments.Ratings;

/// <summary>
/// One version of a ladder, of which each release of the product reads something else, and an author who saves her draft from
/// windows that she opened under any of them. What is kept is checked against what she read in her window, word by word and
/// without the product's hashes.
/// </summary>
public sealed class DraftedWordsTests
{
    private static readonly LadderReference Version = LadderReference.From("ladder", 1)!;

    [Fact]
    public void No_draft_ever_keeps_a_rating_of_words_that_its_author_did_not_read()
    {
        var outcomes = new Dictionary<string, int>();
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
        {
            var random = new Random(seed);
            var release = LadderDraft.Begin(random);
            var author = new Author(random);
            for (var step = 0; step < 8; step++)
            {
                if (RatingSheet.For(release.Publish(), Version, "L1", "L2") is { } sheet)
                {
                    author.Open(sheet);
                    foreach (var outcome in author.SaveOn(sheet)) { outcomes[outcome] = outcomes.GetValueOrDefault(outcome) + 1; }
                }

                release.Edit(random.Next(1, 4));
            }
        }).Check(Given.Runs(250));

        string[] all = ["as it is asked", "as it is kept", "as it is kept and asked no more", "words_changed", "unknown_statement", "unknown_capability"];
        Assert.All(all, outcome => Assert.True(outcomes.GetValueOrDefault(outcome) > 100, $"{outcome}: {outcomes.GetValueOrDefault(outcome)}"));
    }

    /// <param name="Words">What the window sends back.</param>
    /// <param name="Read">What the author remembers.</param>
    private sealed record Shown(string Words, string[] Read);

    private sealed class Author(Random random)
    {
        private readonly Dictionary<PinnedStatement, string> published = [];
        private readonly List<(Dictionary<ItemKey, Shown> Sheet, Dictionary<ItemKey, Shown> Draft)> windows = [];
        private Assessment draft = Assessment.Empty;
        private Dictionary<ItemKey, Shown> remembered = [];

        /// <summary>Opens a window with what is asked, and with the draft as it is kept.</summary>
        public void Open(RatingSheet sheet)
        {
            foreach (var said in sheet.Capabilities.SelectMany(capability => capability.Statements))
            {
                Assert.Equal(Reading.Of(said), published[PinnedStatement.Of(said)] = published.GetValueOrDefault(PinnedStatement.Of(said), Reading.Of(said)));
            }

            windows.Add((Asked(sheet), draft.Items.ToDictionary(item => item.Key, item => remembered[item.Key] with { Words = item.Words })));
        }

        /// <summary>Saves from some window, whatever is asked by now, and says what became of each item.</summary>
        public List<string> SaveOn(RatingSheet sheet)
        {
            var (asked, begun) = windows[random.Next(windows.Count)];
            var (kept, outcomes) = (new List<Rating>(), new List<string>());
            var (read, now) = (new Dictionary<ItemKey, Shown>(), Asked(sheet));
            foreach (var key in asked.Keys.Union(begun.Keys).Where(_ => random.Next(3) > 0))
            {
                var shown = begun.TryGetValue(key, out var own) && (random.Next(3) > 0 || !asked.ContainsKey(key)) ? own : asked[key];
                var rated = sheet.Rate(new(key, shown.Words, Version, random.Next(2) == 0 ? "Mostly" : "Not yet", null, []), new HashSet<EntryId>(), draft.Find(key) as Rating);
                outcomes.Add(rated.Refusal?.Code ?? (!now.TryGetValue(key, out var same) ? "as it is kept and asked no more" : same.Words == shown.Words ? "as it is asked" : "as it is kept"));
                if (!rated.IsDone) { continue; }

                Assert.Equal(shown.Read.Order(), rated.Value.Pins.Select(pin => published[pin]).Order());
                kept.Add(rated.Value);
                read[key] = shown;
            }

            (draft, remembered) = (Given.Assessment([.. kept]), read);
            return outcomes;
        }

        private static Dictionary<ItemKey, Shown> Asked(RatingSheet sheet)
        {
            var whole = sheet.Capabilities.Where(capability => capability.Key is not null)
                .Select(capability => ((ItemKey)capability.Key!, new Shown(capability.Words!, [.. capability.Statements.Select(Reading.Of)])));
            var single = sheet.Capabilities.SelectMany(capability => capability.Statements)
                .Select(said => ((ItemKey)new StatementKey(said.Id), new Shown(PinnedWords.Of([PinnedStatement.Of(said)]), [Reading.Of(said)])));
            return whole.Concat(single).DistinctBy(one => one.Item1).ToDictionary(one => one.Item1, one => one.Item2);
        }
    }
}
