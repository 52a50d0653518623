using System.Collections.Frozen;
using System.Globalization;
using LadderTeams.Core.Text;

namespace LadderTeams.Core.Ladders.Compare.Bars;

/// <summary>Reads how many people a text speaks of: "two engineers", "a team of 8", "several new colleagues".</summary>
internal static class PeopleCount
{
    private static readonly FrozenDictionary<string, int> Numbers =
        ("a:1 an:1 one:1 two:2 couple:2 three:3 few:3 several:3 multiple:3 four:4 five:5 six:6 many:6 seven:7 eight:8 nine:9 ten:10 " +
         "twelve:12 dozen:12 dozens:24").Split(' ').Select(entry => entry.Split(':'))
        .ToFrozenDictionary(entry => entry[0], entry => int.Parse(entry[1], CultureInfo.InvariantCulture));

    private static readonly FrozenSet<string> NumberStems = Numbers.Keys.Select(PorterStemmer.Stem).ToFrozenSet();

    private static readonly FrozenSet<string> People = FrozenSet.ToFrozenSet(
        ("engineer engineers developer developers person people colleague colleagues report reports mentee mentees member members " +
         "contributor contributors intern interns newcomer newcomers hire hires peer peers teammate teammates").Split(' '));

    public static bool IsNumberStem(string stem) => NumberStems.Contains(stem) || stem.All(char.IsAsciiDigit);

    public static IEnumerable<Mention> In(string text, IReadOnlyList<Word> words)
    {
        for (var at = 0; at < words.Count; at++)
        {
            if (NumberAt(words, at) is not { } number) { continue; }

            var end = EndOfPeople(words, at);
            if (end > 0) { yield return new(number, text[words[at].Start..words[end].End]); }
        }
    }

    /// <summary>A number that names a grade, as in "level 3 engineers", counts nobody.</summary>
    private static int? NumberAt(IReadOnlyList<Word> words, int at)
    {
        if (at > 0 && words[at - 1].Value is "level" or "grade" or "ic" or "tier") { return null; }

        return Numbers.TryGetValue(words[at].Value, out var number)
            || int.TryParse(words[at].Value, NumberStyles.None, CultureInfo.InvariantCulture, out number) ? Math.Max(number, 1) : null;
    }

    /// <summary>Where the people stand whom the number counts: at most three words on, or before it as in "a team of 4"; 0 for nowhere.</summary>
    private static int EndOfPeople(IReadOnlyList<Word> words, int at)
    {
        if (at > 1 && words[at - 1].Value == "of" && words[at - 2].Value is "team" or "group") { return at; }

        for (var next = at + 1; next < words.Count && next <= at + 3; next++)
        {
            if (People.Contains(words[next].Value)) { return next; }

            if (words[next].Value is "for" or "with" or "and" or "in") { return 0; }

            if (words[next].Value == "of" && words[at].Value is "a" or "an") { return 0; } // of "a team of engineers" the article counts the team
        }

        return 0;
    }
}
