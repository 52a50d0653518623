using System.Globalization;
using System.Text.RegularExpressions;
using LadderTeams.Local.Demo.Stories;

namespace LadderTeams.Local.Demo.Composing;

/// <summary>Puts a person's own words into the gaps of a sentence, as she or her manager would say it.</summary>
internal sealed partial class Voice
{
    private readonly Dictionary<string, string> words;

    private Voice(Dictionary<string, string> words) => this.words = words;

    public static Voice OfPerson(Story story, StoryRound round) => new(new()
    {
        ["I"] = "I",
        ["i"] = "I",
        ["me"] = "me",
        ["my"] = "my",
        ["work"] = round.OwnWork ?? round.Work,
        ["colleague"] = story.OwnColleague ?? story.Colleague,
        ["team"] = story.OwnNeighbours ?? story.Neighbours,
    });

    public static Voice OfManager(Story story, StoryRound round) => new(new()
    {
        ["I"] = "you",
        ["i"] = "you",
        ["me"] = "you",
        ["my"] = "your",
        ["work"] = round.Work,
        ["colleague"] = story.Colleague,
        ["team"] = story.Neighbours,
    });

    public Voice With(params IEnumerable<(string Name, string Word)> more)
    {
        var all = new Dictionary<string, string>(words);
        foreach (var (name, word) in more) { all[name] = word; }

        return new(all);
    }

    public string Say(string sentences) => Gap().Replace(sentences, gap =>
    {
        var (before, word) = (gap.Groups[1].Value, words[gap.Groups[2].Value]);
        var begins = gap.Index is 0 || before.Length > 0;
        return before + (begins ? char.ToUpper(word[0], CultureInfo.InvariantCulture) + word[1..] : word);
    });

    [GeneratedRegex(@"([.!?] )?\{(\w+)\}")]
    private static partial Regex Gap();
}
