using LadderTeams.Core.OneOnOnes.Agendas;
using LadderTeams.Core.OneOnOnes.Recognition;
using LadderTeams.Service.Growth.PersonalData;
using LadderTeams.Service.OneOnOnes.Agendas;
using LadderTeams.Service.OneOnOnes.Health;
using LadderTeams.Service.OneOnOnes.Mailboxes;
using LadderTeams.Service.OneOnOnes.Meetings;
using LadderTeams.Service.OneOnOnes.Notifications;
using LadderTeams.Service.OneOnOnes.OwnCalendar;
using LadderTeams.Service.OneOnOnes.Planning;
using LadderTeams.Service.OneOnOnes.Prompts;
using LadderTeams.Service.OneOnOnes.Series;
using LadderTeams.Service.OneOnOnes.Syncing;
using LadderTeams.Service.OneOnOnes.Waking;
using LadderTeams.Service.Platform.Triggers;
using static LadderTeams.Service.Platform.Answers.EnumNames;

namespace LadderTeams.Service.OneOnOnes;

internal static class OneOnOneServices
{
    public static void AddOneOnOnes(this IServiceCollection services)
    {
        services.AddSingleton<OneOnOneTable>();
        services.AddSingleton<SeriesIndex>();
        services.AddSingleton<PersonPrompts>();
        services.AddMeetings();
        AddInvites(services);
        AddFollowing(services);
        services.ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.TypeInfoResolverChain.Add(OwnCalendarJson.Default);
            json.SerializerOptions.TypeInfoResolverChain.Add(CalendarHealthJson.Default);
            json.SerializerOptions.Converters.Add(Named<AgendaOutcome>());
            json.SerializerOptions.Converters.Add(Named<NotOneOnOne>());
            json.SerializerOptions.Converters.Add(Named<AgendaChange>());
            json.SerializerOptions.Converters.Add(Named<MailboxTrouble>());
        });
    }

    private static void AddInvites(IServiceCollection services)
    {
        services.AddSingleton<SeriesStore>();
        services.AddSingleton<IPersonalData, SeriesData>();
        services.AddSingleton<AgendaBlocks>();
        services.AddSingleton<AgendaWriter>();
        services.AddSingleton<CalendarOfCaller>();
        services.AddSingleton<WishedSeries>();
    }

    private static void AddFollowing(IServiceCollection services)
    {
        services.AddSingleton<MailboxStore>();
        services.AddSingleton<FollowedMailboxes>();
        services.AddSingleton<Wakings>();
        services.AddSingleton<TakenNotifications>();
        services.AddSingleton<MailboxSubscription>();
        services.AddSingleton<MailboxSync>();
        services.AddSingleton<CalendarsHealth>();
        services.AddHealthChecks().AddCheck<CalendarsHealth>("calendars");
        services.AddSingleton<DirectoryLinks>();
        services.AddSingleton<TeamChanges>();
        services.AddTimer<PlanCalendars>().AddQueue<PlanTenant>().AddQueue<PlanTenantPoison>();
        services.AddTimer<WakeCalendars>().AddQueue<SyncMailboxes>().AddQueue<SyncMailboxesPoison>();
    }
}
