using LadderTeams.Core.Assessments.Actions;
using LadderTeams.Service.Assessments.Items;
using LadderTeams.Service.Growth.PersonalData;
using LadderTeams.Service.Platform.Answers;

namespace LadderTeams.Service.Assessments.Actions;

internal static class ActionServices
{
    public static void AddActions(this IServiceCollection services)
    {
        services.AddSingleton<ItemRows<GrowthAction>, ActionRows>();
        services.AddSingleton<Items<GrowthAction>>();
        services.AddSingleton<ItemRows<TalkingPoint>, PointRows>();
        services.AddSingleton<Items<TalkingPoint>>();
        services.AddSingleton<IPersonalData, ActionData>();
        services.ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.TypeInfoResolverChain.Add(ActionJson.Default);
            json.SerializerOptions.Converters.Add(EnumNames.Named<ActionState>());
            json.SerializerOptions.Converters.Add(EnumNames.Named<Participant>());
        });
    }
}
