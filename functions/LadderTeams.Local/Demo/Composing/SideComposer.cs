using System.Globalization;
using LadderTeams.Local.Demo.Stories;

namespace LadderTeams.Local.Demo.Composing;

/// <summary>Composes one side of a round.</summary>
/// <param name="place">The person's place in the company: neighbours in a team have neighbouring ones, and so say different things.</param>
internal sealed class SideComposer(DemoTexts texts, Story story, StoryRound round, int place, bool isSelf)
{
    private const int MostReached = 2;

    /// <summary>The first half of which answers to the guide's questions are kept.</summary>
    private static readonly HalfYear FirstAnswers = new(2026, 1);

    private readonly Voice voice = isSelf ? Voice.OfPerson(story, round) : Voice.OfManager(story, round);
    private readonly int turn = place + round.Half.Index;

    private string Language => isSelf ? story.Language : "en";

    private string Digits => isSelf ? round.Self : round.Manager;

    private Progress Progress => isSelf ? round.SelfIs : round.ManagerIs;

    /// <summary>Null for a side that is not begun.</summary>
    public PlannedSide? Compose() =>
        Progress is Progress.None ? null : new([.. AtLevel(), .. AtTarget()], isSelf ? [.. Answers()] : [], Progress is Progress.Submitted);

    private IEnumerable<(int Index, string Capability, int Point)> Rated() =>
        DemoTexts.Capabilities.Zip(Digits).Index().Where(rated => rated.Item.Second is not '-')
            .Select(rated => (rated.Index, rated.Item.First, CharUnicodeInfo.GetDecimalDigitValue(rated.Item.Second)));

    private IEnumerable<PlannedRating> AtLevel() =>
        Rated().Select(rated => new PlannedRating(round.Level, rated.Capability, rated.Point, Comment(rated.Index, rated.Capability, (Strength)rated.Point), EvidenceFor(rated.Index, rated.Capability)));

    /// <summary>What goes beyond the level is held against the next one too.</summary>
    private IEnumerable<PlannedRating> AtTarget() => round.Target == round.Level ? [] :
        Rated().Where(rated => (Strength)rated.Point is Strength.High).Take(MostReached).Select(rated => new PlannedRating(
            round.Target, rated.Capability, (turn + rated.Index) % 3 is 0 ? (int)Strength.Meets : (int)Strength.Low, Reaching(rated.Index), []));

    private string? Comment(int index, string capability, Strength strength)
    {
        // Nobody comments on everything, and least on what went as it should.
        if (strength is Strength.Meets && (turn + index) % (isSelf ? 5 : 3) is 0) { return null; }

        var said = voice.Say(Pick(texts.Said(Language, capability, round.Level, strength), isSelf ? turn : turn + 1));
        var after = isSelf ? texts.Own(Language, capability, strength) : texts.Managers(capability, strength);
        return (turn + index) % 4 is 1 ? said : $"{said} {voice.Say(Pick(after, Language is "en" ? turn : turn + index))}";
    }

    private string? Reaching(int index) =>
        Language is not "en" ? null : voice.With(("level", round.Target)).Say(Pick(isSelf ? texts.Reaching.Own : texts.Reaching.Manager, turn + index));

    private IReadOnlyList<string> EvidenceFor(int index, string capability) => !isSelf && (turn + index) % 2 is 1 ? [] :
    [
        .. story.Evidence.Where(piece => (isSelf || piece.Shared) && round.Half.Includes(piece.Date) && piece.References.Any(reference => reference.Capability == capability))
            .Select(piece => piece.Title),
    ];

    /// <summary>Two of what the guide asks, others each half.</summary>
    private IEnumerable<PlannedAnswer> Answers()
    {
        if (round.Half.Index < FirstAnswers.Index || Language is not "en") { return []; }

        var asked = texts.Guides.Where(guide => (guide.From, guide.To) == (round.Level, round.Target)).ToList();
        return Enumerable.Range(0, Math.Min(2, asked.Count)).Select(more => asked[((round.Half.Index * 2) + more) % asked.Count])
            .Select(guide => new PlannedAnswer(guide.Question, voice.Say(Pick(guide.Answers, turn))));
    }

    private static string Pick(IReadOnlyList<string> texts, int turn) => texts[turn % texts.Count];
}
