using LadderTeams.Core.OneOnOnes.Prompts;
using LadderTeams.Service.Growth.PersonalData;
using LadderTeams.Service.Platform.Answers;

namespace LadderTeams.Service.OneOnOnes.Meetings;

internal static class MeetingServices
{
    public static void AddMeetings(this IServiceCollection services)
    {
        services.AddSingleton<KnownAnswers>();
        services.AddSingleton<IPersonalData, MeetingData>();
        services.ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.TypeInfoResolverChain.Add(MeetingJson.Default);
            json.SerializerOptions.Converters.Add(EnumNames.Named<PromptKind>());
        });
    }
}
