using LadderTeams.Service.People.Seen;
using LadderTeams.Service.Platform.Callers;

namespace LadderTeams.Service.People;

internal static class PeopleServices
{
    public static void AddPeople(this IServiceCollection services)
    {
        services.AddSingleton<SeenManagers>();
        services.AddSingleton<IManagerOf, ManagerOf>();
    }
}
