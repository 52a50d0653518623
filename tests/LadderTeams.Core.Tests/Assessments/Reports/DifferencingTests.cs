using FsCheck;
using FsCheck.Fluent;

namespace LadderTeams.Core.Tests.Assessments.Reports;

/// <summary>Attacks on what is published: nothing that can be worked out of it is about fewer than five people.</summary>
public sealed class DifferencingTests
{
    [Fact]
    public void No_pair_or_triple_of_published_numbers_isolates_fewer_than_five()
    {
        var (pairs, triples) = (0, 0);
        Prop.ForAll(Arb.From(Populations.Some(60)), people =>
        {
            var sets = Published(people);
            foreach (var one in sets)
            {
                Assert.True(one.Members.Count >= 5 && one.AtLeast == one.Members.Count - (one.Members.Count % 5));
                foreach (var other in sets)
                {
                    Safe(Differences([one, other]));
                    pairs++;
                }
            }

            var sample = sets.Count <= 8 ? sets : [.. sets.Take(8)];
            foreach (var (one, other, third) in from one in sample from other in sample from third in sample select (one, other, third))
            {
                Safe(Differences([one, other, third]));
                triples++;
            }
        }).Check(Given.Runs(500));

        Assert.True(pairs > 10_000 && triples > 50_000, $"{pairs} pairs, {triples} triples");
    }

    [Fact]
    public void What_is_published_of_one_capability_does_not_settle_who_is_in_that_of_another() =>
        Prop.ForAll(Arb.From(Populations.Some(60)), people =>
        {
            var sets = Published(people);
            foreach (var (one, other) in from one in sets from other in sets where one.Group == other.Group && one.Capability != other.Capability select (one, other))
            {
                if (one.Capability < 0 || other.Capability < 0) { continue; }

                var all = sets.Single(set => set.Group == one.Group && set.Capability < 0).Members.Count;
                foreach (var (left, right) in new[] { (one.Members.Count, other.Members.Count), (one.Members.Count, all - other.Members.Count) })
                {
                    var (fewest, most) = (Math.Max(0, left + right - all), Math.Min(left, right));
                    Assert.True(fewest < most || most >= 5, $"{left} and {right} of {all}");
                }
            }
        }).Check(Given.Runs(300));

    /// <summary>Every company of up to 17 people of one level: whoever knows how many there are cannot tell how many are at a small point.</summary>
    [Fact]
    public void No_small_count_follows_from_what_is_published()
    {
        var worlds = (from low in Enumerable.Range(0, 18) from middle in Enumerable.Range(0, 18 - low) from high in Enumerable.Range(0, 18 - low - middle) select (int[])[low, middle, high]).ToList();
        foreach (var sameSize in worlds.GroupBy(world => world.Sum()).Where(size => size.Key >= 5))
        {
            foreach (var alike in sameSize.GroupBy(Told))
            {
                foreach (var points in new[] { new[] { 0 }, [1], [2], [0, 1], [1, 2], [0, 2] })
                {
                    var counts = alike.Select(world => points.Sum(point => world[point])).Distinct().ToList();
                    Assert.True(counts.Count > 1 || counts[0] is 0 or >= 5, $"{sameSize.Key} people, {alike.Key}: {counts[0]} at {string.Join(',', points)}");
                    Assert.True(counts.Count > 1 || counts[0] < sameSize.Key, $"{sameSize.Key} people, {alike.Key}: all at {string.Join(',', points)}");
                }
            }
        }
    }

    [Fact]
    public void The_order_in_which_people_are_given_says_nothing() => Prop.ForAll(Arb.From(Populations.Some(40)), people =>
    {
        var (one, other) = (Populations.Report(people), Populations.Report(people.Reverse()));
        Assert.Equal(one.Value?.Groups, other.Value?.Groups);
    }).Check(Given.Runs(200));

    /// <summary>Everything that follows by adding and taking away the numbers, whatever the sets that happen to be empty or apart.</summary>
    private static IEnumerable<HashSet<int>> Differences(PublishedSet[] sets)
    {
        for (var signs = 1; signs < 1 << sets.Length; signs++)
        {
            if (!CountsEachOnce(sets, signs)) { continue; }

            var members = sets.SelectMany(set => set.Members).Distinct();
            yield return [.. members.Where(member => Weight(signs, sets.Select(set => set.Members.Contains(member))) == 1)];
        }
    }

    /// <summary>An attacker knows labels, not members: the sum must be of one set of people wherever a person may stand.</summary>
    private static bool CountsEachOnce(PublishedSet[] sets, int signs) =>
        Enumerable.Range(0, 1 << sets.Length).Select(mask => sets.Select((_, index) => (mask & (1 << index)) != 0).ToArray())
            .Where(isIn => IsPossible(sets, isIn)).All(isIn => Weight(signs, isIn) is 0 or 1);

    private static bool IsPossible(PublishedSet[] sets, bool[] isIn) =>
        (from one in Enumerable.Range(0, sets.Length) from other in Enumerable.Range(0, sets.Length) select (one, other)).All(pair =>
            !isIn[pair.one] || (isIn[pair.other] ? !sets[pair.one].IsApartFrom(sets[pair.other]) : !sets[pair.one].IsWithin(sets[pair.other])));

    private static int Weight(int signs, IEnumerable<bool> isIn) => isIn.Select((inside, index) => !inside ? 0 : (signs & (1 << index)) != 0 ? 1 : -1).Sum();

    private static void Safe(IEnumerable<HashSet<int>> isolated) => Assert.All(isolated, members => Assert.True(members.Count is 0 or >= 5));

    private static List<PublishedSet> Published(Someone[] people)
    {
        var report = Populations.Report(people).Value;
        return [.. (report?.Groups ?? []).SelectMany((group, index) => group.Capabilities
            .SelectMany((capability, at) => capability.Points.Select(points => new PublishedSet(index, at, string.Join('+', points.Points), Members(people, someone =>
                group.Levels.Contains(someone.Level) && someone.Points[at] > 0 && points.Points.Contains(Populations.Points[someone.Points[at] - 1])), points.AtLeast)))
            .Append(new(index, -1, "", Members(people, someone => group.Levels.Contains(someone.Level)), group.AtLeast)))];
    }

    private static HashSet<int> Members(Someone[] people, Func<Someone, bool> isIn) =>
        [.. people.Select((someone, number) => (someone, number)).Where(pair => isIn(pair.someone)).Select(pair => pair.number)];

    private static string Told(int[] counts)
    {
        var people = counts.SelectMany((count, point) => Enumerable.Repeat(new Someone("L1", [point + 1, point + 1, point + 1]), count));
        var group = Populations.Report(people).Value!.Groups.Single();
        return string.Join(" | ", group.Capabilities[0].Points.Select(points => $"{string.Join('+', points.Points)}: {points.AtLeast}"));
    }

    /// <param name="Capability">-1 for all people of the group.</param>
    /// <param name="Points">Empty for all people of the group.</param>
    private sealed record PublishedSet(int Group, int Capability, string Points, HashSet<int> Members, int AtLeast)
    {
        public bool IsWithin(PublishedSet other) => Group == other.Group && (other.Capability < 0 || (Capability == other.Capability && Points == other.Points));

        public bool IsApartFrom(PublishedSet other) => Group != other.Group || (Capability >= 0 && Capability == other.Capability && Points != other.Points);
    }
}
