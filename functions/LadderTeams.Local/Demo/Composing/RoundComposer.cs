using LadderTeams.Local.Demo.Stories;

namespace LadderTeams.Local.Demo.Composing;

/// <summary>Composes what is said in a round. The same each time: all of it follows from the story and the person's place in the company.</summary>
internal sealed class RoundComposer(DemoTexts texts)
{
    public PlannedRound Compose(Story story, StoryRound round, int place) => new(
        round,
        new SideComposer(texts, story, round, place, isSelf: true).Compose(),
        new SideComposer(texts, story, round, place, isSelf: false).Compose(),
        round.IsSignedOff ? Summary(story, round, place) : null);

    private string Summary(Story story, StoryRound round, int place)
    {
        var (best, weakest) = Ends(round, place);
        var voice = Voice.OfManager(story, round).With(("best", best), ("weakest", weakest));
        var (opening, closing) = (texts.Summaries.Opening, texts.Summaries.Closing);
        return $"{voice.Say(opening[(place + (3 * round.Half.Index)) % opening.Count])} {voice.Say(closing[(place + (2 * round.Half.Index)) % closing.Count])}";
    }

    /// <summary>The capabilities that both together rated highest and lowest; among equals another one for each person and half.</summary>
    private static (string Best, string Weakest) Ends(StoryRound round, int place)
    {
        var count = DemoTexts.Capabilities.Count;
        var ranked = DemoTexts.Capabilities.Index()
            .OrderByDescending(capability => round.Self[capability.Index] + round.Manager[capability.Index])
            .ThenBy(capability => (capability.Index + place + round.Half.Index) % count)
            .Select(capability => capability.Item).ToList();
        return (ranked[0], ranked[^1]);
    }
}
