using LadderTeams.Core.Assessments.Promotion;
using LadderTeams.Service.Growth.PersonalData;
using LadderTeams.Service.Platform.Answers;

namespace LadderTeams.Service.Assessments.Case;

internal static class CaseServices
{
    public static void AddCase(this IServiceCollection services)
    {
        services.AddSingleton<IPersonalData, CaseData>();
        services.ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.TypeInfoResolverChain.Add(CaseJson.Default);
            json.SerializerOptions.Converters.Add(EnumNames.Named<Freshness>());
        });
    }
}
