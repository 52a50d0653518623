using LadderTeams.Core.Assessments;
using LadderTeams.Core.Privacy;
using LadderTeams.Service.Catalog;
using LadderTeams.Service.Growth;
using LadderTeams.Service.Platform.Answers;
using LadderTeams.Service.Platform.SignIn.Access;
using Refusal = LadderTeams.Service.Platform.Answers.Refusal;

namespace LadderTeams.Service.Assessments.Reports;

/// <summary>How a ladder is used, for its owners.</summary>
internal static class ReportEndpoints
{
    public static void MapReports(this IEndpointRouteBuilder routes)
    {
        var reports = routes.MapGroup("/api/ladders/{ladder}/reports").WithTags("Reports").WithMetadata(new RefusalsOfEndpoint([Refusal.StorageUnavailable]));
        reports.MapGet("", ListReports.GetAsync).WithName("listLadderReports")
            .WithSummary("What is published about the use of a ladder, in groups of five people at least.")
            .Does(Act.Read, Resource.Report).Refuses(CatalogRefusals.LadderNotFound);
        reports.MapPost("", PublishReport.PostAsync).WithName("publishLadderReport")
            .WithSummary("Counts the use of a ladder over a period that is over. It is counted once, and never again for the same days.")
            .Does(Act.Add, Resource.Report).Once()
            .Refuses([CatalogRefusals.LadderNotFound, Refusal.BadRequest, .. Codes.Select(GrowthRefusals.Of)]);
    }

    private static string[] Codes => [RefusalCodes.PeriodInvalid, RefusalCodes.PeriodNotOver, RefusalCodes.AlreadyPublished, RefusalCodes.GroupsTooSmall];

    public static void AddReports(this IServiceCollection services)
    {
        services.AddSingleton<ReportStore>();
        services.ConfigureHttpJsonOptions(json => json.SerializerOptions.TypeInfoResolverChain.Add(ReportJson.Default));
    }
}
