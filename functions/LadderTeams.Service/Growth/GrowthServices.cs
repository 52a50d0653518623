using LadderTeams.Core.Assessments.Actions;
using LadderTeams.Service.Growth.Auditing;
using LadderTeams.Service.Growth.Items;
using LadderTeams.Service.Growth.Levels;
using LadderTeams.Service.Growth.Meetings;
using LadderTeams.Service.Growth.Tracing;
using LadderTeams.Service.Platform.Answers;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace LadderTeams.Service.Growth;

internal static class GrowthServices
{
    public static void AddGrowth(this IServiceCollection services)
    {
        services.AddOptions<GrowthOptions>().BindConfiguration(GrowthOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<GrowthOptions>, GrowthOptionsValidator>();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<GrowthPages>();
        services.AddSingleton<GrowthStore>();
        services.AddSingleton<Readings>();
        services.AddSingleton<Traces>();
        services.AddSingleton<TracedPages>();
        services.AddSingleton<PersonLevels>();
        services.AddSingleton<ItemRows<GrowthAction>, ActionRows>();
        services.AddSingleton<ItemRows<TalkingPoint>, PointRows>();
        services.AddSingleton<ItemRows<SharedNote>, SharedNoteRows>();
        services.ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.Converters.Add(EnumNames.Named<ActionState>());
            json.SerializerOptions.Converters.Add(EnumNames.Named<Participant>());
        });
    }
}
