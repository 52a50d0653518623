using LadderTeams.Core.Text;

namespace LadderTeams.Core.Ladders.Lint.Rules;

/// <summary>Words that ask for a kind of person rather than for work.</summary>
internal static class LoadedWords
{
    private static readonly LintRule Rule = new(
        LintCodes.LoadedWord, DiagnosticSeverity.Warning,
        "The word asks for an age, an origin or a temper rather than for work, and people are rated by how they come across.",
        "Say what the person does and what comes of it.");

    private static readonly PhraseLexicon Phrases = new(
        "setup wizard, install wizard, installation wizard, migration wizard, configuration wizard, import wizard, ninja build, ninja files, " +
        "aggressive cache, aggressive caching, aggressive timeout, aggressive timeouts, aggressive retries, aggressive pruning, aggressive inlining, " +
        "aggressive prefetching, aggressively caches, aggressively cached, aggressively prunes, aggressively pruned, aggressively deletes, aggressively removes, " +
        "aggressively cache, aggressively prune, aggressively remove, aggressively delete, young service, young services, young product, young products, young codebase, young codebases, young project, young projects, young code, young company",
        "rockstar, rockstars, rock star, rock stars, ninja, ninjas, guru, gurus, wizard, wizards, superstar, superstars, superhero, superheroes, " +
        "native speaker, native speakers, native english, native english speaker, mother tongue, digital native, digital natives, young, youthful, " +
        "aggressive, aggressively, culture fit, cultural fit, work hard play hard, badass, kick ass, killer instinct, bossy, able bodied, " +
        "10x engineer, 10x engineers, 10x developer, 10x developers");

    public static IEnumerable<LintFinding> Check(LintedLadder linted) => linted.Texts.SelectMany(In);

    private static IEnumerable<LintFinding> In(LintText text)
    {
        var words = Words.In(text.Text);
        return Phrases.In(words).Select(hit => hit.Quote(text.Text, words)).Distinct().Select(found => Rule.At(text.Source, found));
    }
}
