using LadderTeams.Service.Catalog;
using LadderTeams.Core.Assessments.Pinning;
using LadderTeams.Core.Ladders;
using LadderTeams.Core.Ladders.Compare;
using LadderTeams.Core.Ladders.Import;
using LadderTeams.Service.Growth.PersonalData;
using LadderTeams.Service.Ladders.Catalog;
using LadderTeams.Service.Ladders.Searching;
using LadderTeams.Service.Ladders.Store;
using LadderTeams.Service.Ladders.Versions;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using static LadderTeams.Service.Platform.Answers.EnumNames;

namespace LadderTeams.Service.Ladders;

internal static class LadderServices
{
    public static void AddLadders(this IServiceCollection services)
    {
        services.AddOptions<LadderOptions>().BindConfiguration(LadderOptions.Section).ValidateOnStart();
        services.AddOptions<SearchOptions>().BindConfiguration(SearchOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<SearchOptions>, SearchOptionsValidator>();
        services.AddSingleton<IValidateOptions<SearchOptions>, SearchPagesValidator>();
        services.AddSingleton<IValidateOptions<LadderOptions>, LadderOptionsValidator>();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(ImportLimits.Default);
        services.AddSingleton<LadderStore>();
        services.AddSingleton<CurrentVersions>();
        services.AddSingleton<ILadderCatalog, StoredLadderCatalog>();
        services.AddSingleton<Publisher>();
        services.AddSingleton<IPersonalData, LadderData>();
        services.ConfigureHttpJsonOptions(json =>
        {
            var options = json.SerializerOptions;
            options.TypeInfoResolverChain.Add(LadderJson.Default);
            options.Converters.Add(Named<ExpectationKind>());
            options.Converters.Add(Named<SignalKind>());
            options.Converters.Add(Named<InheritanceMode>());
            options.Converters.Add(Named<StatementPart>());
            options.Converters.Add(Named<ChangeKind>());
            options.Converters.Add(Named<DiagnosticSeverity>());
            options.Converters.Add(Named<PinFate>());
        });
    }
}
