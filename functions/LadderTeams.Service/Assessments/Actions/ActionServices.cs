using LadderTeams.Core.Assessments.Actions;
using LadderTeams.Service.Growth.Items;
using LadderTeams.Service.Growth.PersonalData;

namespace LadderTeams.Service.Assessments.Actions;

internal static class ActionServices
{
    public static void AddActions(this IServiceCollection services)
    {
        services.AddSingleton<Items<GrowthAction>>();
        services.AddSingleton<Items<TalkingPoint>>();
        services.AddSingleton<IPersonalData, ActionData>();
        services.ConfigureHttpJsonOptions(json => json.SerializerOptions.TypeInfoResolverChain.Add(ActionJson.Default));
    }
}
