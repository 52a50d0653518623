using LadderTeams.Core.Assessments.Agreements;
using LadderTeams.Core.Assessments.Rounds;
using LadderTeams.Service.Assessments.Rated;
using LadderTeams.Service.Catalog;
using LadderTeams.Service.Growth.PersonalData;
using Microsoft.Extensions.DependencyInjection.Extensions;
using static LadderTeams.Service.Platform.Answers.EnumNames;

namespace LadderTeams.Service.Assessments.Rounds;

internal static class RoundServices
{
    public static void AddRounds(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<RoundLadders>();
        services.AddSingleton<IPersonalData, RoundData>();
        services.AddSingleton<RatedStatements>();
        services.AddSingleton<IRatedStatements>(provider => provider.GetRequiredService<RatedStatements>());
        services.ConfigureHttpJsonOptions(json =>
        {
            var options = json.SerializerOptions;
            options.TypeInfoResolverChain.Add(RoundJson.Default);
            options.Converters.Add(Named<RoundStage>());
            options.Converters.Add(Named<Side>());
            options.Converters.Add(Named<AgreementKind>());
        });
    }
}
