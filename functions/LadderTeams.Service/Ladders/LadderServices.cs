using LadderTeams.Service.Catalog;
using LadderTeams.Core.Assessments.Pinning;
using LadderTeams.Core.Ladders;
using LadderTeams.Core.Ladders.Compare;
using LadderTeams.Core.Ladders.Import;
using LadderTeams.Service.Ladders.Catalog;
using LadderTeams.Service.Ladders.Searching;
using LadderTeams.Service.Ladders.Store;
using LadderTeams.Service.Ladders.Versions;
using LadderTeams.Service.Platform.Answers;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace LadderTeams.Service.Ladders;

internal static class LadderServices
{
    public static void AddLadders(this IServiceCollection services)
    {
        services.AddOptions<LadderOptions>().BindConfiguration(LadderOptions.Section).ValidateOnStart();
        services.AddOptions<SearchOptions>().BindConfiguration(SearchOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<SearchOptions>, SearchOptionsValidator>();
        services.AddSingleton<IValidateOptions<LadderOptions>, LadderOptionsValidator>();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(ImportLimits.Default);
        services.AddSingleton<LadderStore>();
        services.AddSingleton<CurrentVersions>();
        services.AddSingleton<ILadderCatalog, StoredLadderCatalog>();
        services.AddSingleton<Publisher>();
        services.AddSingleton<IRatedStatements, NothingRatedYet>();
        services.ConfigureHttpJsonOptions(json =>
        {
            var options = json.SerializerOptions;
            options.TypeInfoResolverChain.Add(LadderJson.Default);
            options.Converters.Add(JsonNames.Of<ExpectationKind>());
            options.Converters.Add(JsonNames.Of<SignalKind>());
            options.Converters.Add(JsonNames.Of<InheritanceMode>());
            options.Converters.Add(JsonNames.Of<StatementPart>());
            options.Converters.Add(JsonNames.Of<ChangeKind>());
            options.Converters.Add(JsonNames.Of<DiagnosticSeverity>());
            options.Converters.Add(JsonNames.Of<PinFate>());
        });
    }
}
