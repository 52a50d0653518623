using LadderTeams.Core.Assessments.Evidence;
using LadderTeams.Service.Growth.Items;
using LadderTeams.Service.Growth.PersonalData;
using LadderTeams.Service.Platform.Answers;

namespace LadderTeams.Service.Assessments.Evidence;

internal static class EvidenceServices
{
    public static void AddEvidence(this IServiceCollection services)
    {
        services.AddSingleton<ItemRows<EvidenceEntry>, EvidenceRows>();
        services.AddSingleton<Items<EvidenceEntry>>();
        services.AddSingleton<Pinning>();
        services.AddSingleton<IPersonalData, EvidenceData>();
        services.ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.TypeInfoResolverChain.Add(EvidenceJson.Default);
            json.SerializerOptions.Converters.Add(EnumNames.Named<EvidenceVisibility>());
        });
    }
}
