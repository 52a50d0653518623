using LadderTeams.Service.Growth.Auditing;
using LadderTeams.Service.Growth.Levels;
using LadderTeams.Service.Growth.Tracing;
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
    }
}
