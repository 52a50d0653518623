using LadderTeams.Service.Growth.PersonalData;
using LadderTeams.Service.People.Known;
using LadderTeams.Service.People.Reading;
using LadderTeams.Service.People.Seen;
using LadderTeams.Service.Platform.Callers;
using Microsoft.Extensions.Options;

namespace LadderTeams.Service.People;

internal static class PeopleServices
{
    public static void AddPeople(this IServiceCollection services)
    {
        services.AddOptions<PeopleOptions>().BindConfiguration(PeopleOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<PeopleOptions>, PeopleOptionsValidator>();
        services.AddSingleton<SeenManagers>();
        services.AddSingleton<Sightings>();
        services.AddSingleton<KnownPeople>();
        services.AddSingleton<IManagers, DirectoryManagers>();
        services.AddSingleton<ManagerOf>();
        services.AddSingleton<IReports, DirectoryReports>();
        services.AddSingleton<IManagerOf>(provider => provider.GetRequiredService<ManagerOf>());
        services.AddSingleton<IPersonalData, PeopleData>();
        services.AddSingleton<OwnProfile>();
        services.AddSingleton<OwnReports>();
        services.ConfigureHttpJsonOptions(json => json.SerializerOptions.TypeInfoResolverChain.Add(PeopleJson.Default));
    }
}
