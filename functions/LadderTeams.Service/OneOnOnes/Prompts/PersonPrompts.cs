using LadderTeams.Core.Assessments;
using LadderTeams.Core.OneOnOnes.Meetings;
using LadderTeams.Core.OneOnOnes.Prompts;
using LadderTeams.Service.Catalog;
using LadderTeams.Service.Growth;
using LadderTeams.Service.Growth.Levels;
using LadderTeams.Service.OneOnOnes.Meetings;
using LadderTeams.Service.OneOnOnes.Meetings.Focusing;

namespace LadderTeams.Service.OneOnOnes.Prompts;

/// <summary>Chooses what a meeting with a person asks that is not held yet, in nobody's name.</summary>
internal sealed class PersonPrompts(GrowthStore store, ILadderCatalog catalog)
{
    /// <summary>
    /// By the person's level on that day, the current version of her ladder, the focus, and what the series asked before that day. Refused with
    /// <see cref="RefusalCodes.LevelNotSet"/>, <see cref="RefusalCodes.LadderNotFound"/>, <see cref="RefusalCodes.UnknownLevel"/> when that
    /// version has no such level, and <see cref="RefusalCodes.NoPrompts"/>. Asks the store once.
    /// </summary>
    /// <param name="series">The series' key.</param>
    public async Task<Result<PromptAgenda>> ChooseAsync(GrowthKey person, string series, DateOnly on, CancellationToken cancellationToken) =>
        Choose(await store.PeekAsync(person, FocusRows.Kind, MeetingRows.Kind, cancellationToken), await catalog.GetAllAsync(person.Tenant, cancellationToken), series, on);

    public static Result<PromptAgenda> Choose(GrowthPage page, LadderShelf ladders, string series, DateOnly on)
    {
        if (LevelRows.Read(page[LevelRows.Kind]).On(on) is not { } held) { return new Refusal(RefusalCodes.LevelNotSet); }

        if (ladders.Find(held.Ladder) is not { } published) { return new Refusal(RefusalCodes.LadderNotFound); }

        if (published.Ladder.FindLevel(held.Level) is not { } level) { return new Refusal(RefusalCodes.UnknownLevel); }

        var history = MeetingHistory.Before(on, MeetingRows.Of(page, series));
        var prompts = PromptChoice.For(series, ladders.PromptsAt(published.Ladder, level), FocusRows.Read(page).Focus.Capabilities, history);
        return prompts.Count > 0
            ? new PromptAgenda(LadderReference.From(published.Ladder.Id, published.Version)!, level.Code, prompts)
            : new Refusal(RefusalCodes.NoPrompts);
    }
}
