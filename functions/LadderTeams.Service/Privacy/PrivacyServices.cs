using LadderTeams.Core.Privacy;
using static LadderTeams.Service.Platform.Answers.EnumNames;

namespace LadderTeams.Service.Privacy;

internal static class PrivacyServices
{
    public static void AddPrivacy(this IServiceCollection services) =>
        services.ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.TypeInfoResolverChain.Add(PrivacyJson.Default);
            json.SerializerOptions.Converters.Add(Named<Act>());
            json.SerializerOptions.Converters.Add(Named<Resource>());
        });
}
