using LadderTeams.Core.Assessments;
using LadderTeams.Core.OneOnOnes.Invites;
using LadderTeams.Core.OneOnOnes.Prompts;
using LadderTeams.Service.Growth;
using LadderTeams.Service.Growth.Items;
using LadderTeams.Service.OneOnOnes.Prompts;
using LadderTeams.Service.OneOnOnes.Series;
using LadderTeams.Service.Platform.Links;

namespace LadderTeams.Service.OneOnOnes.Agendas;

/// <summary>Makes what is put into an invite.</summary>
internal sealed class AgendaBlocks(PersonPrompts prompts, TabAddress tab, TimeProvider time)
{
    private const string Label = "1:1";

    /// <summary>Null when nobody has said where the tab is.</summary>
    public AgendaLink? LinkOf(string series) => tab.To($"/one-on-ones/{series}", Label) is { } address ? AgendaLink.From(address, series) : null;

    /// <summary>By what is known now, or why there is none.</summary>
    public async Task<Result<InviteBlock>> MakeAsync(string tenant, SeriesReference series, AgendaLink link, string? locale, CancellationToken cancellationToken)
    {
        var chosen = await prompts.ChooseAsync(new GrowthKey(tenant, series.With), series.Key, time.Today(), cancellationToken);
        return chosen.Then<InviteBlock>(agenda => InviteBlock.From(PromptWords.For(locale).Of(agenda.Prompts), link, locale) is { } block ? block : new Refusal(RefusalCodes.NoPrompts));
    }
}
