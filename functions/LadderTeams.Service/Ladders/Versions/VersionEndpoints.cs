using LadderTeams.Core.Privacy;
using LadderTeams.Core.Ladders.Import;
using LadderTeams.Service.Ladders.Sources;
using LadderTeams.Service.Platform.Answers;
using LadderTeams.Service.Platform.Description;
using LadderTeams.Service.Platform.Limits;
using LadderTeams.Service.Platform.SignIn.Access;
using LadderTeams.Service.Platform.Telemetry.Journeys;
using static LadderTeams.Service.Ladders.LadderRefusals;

namespace LadderTeams.Service.Ladders.Versions;

/// <summary>Publishing ladders, and what was published when and by whom.</summary>
internal static class VersionEndpoints
{
    private static readonly Refusal[] OfUploads =
        [LadderIdInvalid, UploadUnreadable, NoFiles, FileNameInvalid, FileNameTwice, NoteTooLong, TooManyFiles, FileTooLarge, UploadTooLarge, Refusal.BodyTooLarge];

    public static void MapVersions(this IEndpointRouteBuilder routes)
    {
        var largest = SourceUploadReader.LargestBody(routes.ServiceProvider.GetRequiredService<ImportLimits>());
        var api = routes.MapGroup("/api/ladders").WithTags("Versions").WithMetadata(new RefusalsOfEndpoint([Refusal.StorageUnavailable]), PublishAnswer.Current, PublishAnswer.Errors);
        api.MapPost("/sample", PublishSample.PostAsync).WithName("publishSample").Is(Journey.LadderPublished)
            .WithSummary("Publishes the ladder that comes with the product.")
            .Does(Act.Add, Resource.Ladder).Refuses(VersionConflict);
        MapWrites(api.MapGroup("/{ladder}").Does(Act.Add, Resource.Ladder), largest);
        MapReads(api.MapGroup("/{ladder}/versions").Does(Act.Read, Resource.Ladder));
        MapFiles(api.MapGroup("/{ladder}/versions/{number:int}/files").Does(Act.Read, Resource.LadderSource));
    }

    private static void MapWrites(RouteGroupBuilder ladder, long largestUpload)
    {
        ladder.MapPost("/preview", PreviewVersion.PostAsync).WithName("previewVersion")
            .WithSummary("What publishing the files would show and change. Nothing is stored.")
            .TakesBodyUpTo(largestUpload).TakesFiles().Refuses(OfUploads);
        ladder.MapPost("/versions", PublishVersion.PostAsync).WithName("publishVersion").Is(Journey.LadderPublished)
            .WithSummary("Publishes the files as the version after the one that If-Match names, or as the first one with If-None-Match: *.")
            .TakesBodyUpTo(largestUpload).TakesFiles().RequiresRevision("* for a ladder that is new.")
            .Refuses([.. OfUploads, LadderUnreadable, Refusal.PreconditionRequired, VersionConflict]);
        ladder.MapPost("/versions/{number:int}/restore", RestoreVersion.PostAsync).WithName("restoreVersion").Is(Journey.LadderPublished)
            .WithSummary("Publishes an earlier version again, as the version after the one that If-Match names.")
            .RequiresRevision().Refuses(Refusal.BadRequest, NoteTooLong, VersionNotFound, Refusal.PreconditionRequired, VersionConflict, Refusal.BodyTooLarge);
    }

    private static void MapReads(RouteGroupBuilder versions)
    {
        versions.MapGet("", ListVersions.GetAsync).WithName("listVersions")
            .WithSummary("The versions of a ladder, newest first, with who published them and when.")
            .Refuses(PageOutOfRange, LadderNotFound);
        versions.MapGet("/compare", CompareVersions.GetAsync).WithName("compareVersions")
            .WithSummary("What changes from one version to another.")
            .RequiresQuery("from", "to").Refuses(VersionMissing, VersionNotFound);
        versions.MapGet("/{number:int}", GetVersion.GetAsync).WithName("getVersion")
            .WithSummary("One version.")
            .Refuses(VersionNotFound);
    }

    private static void MapFiles(RouteGroupBuilder files)
    {
        files.MapGet("", GetFiles.ListAsync).WithName("listFiles")
            .WithSummary("The names of the source files of a version.")
            .Refuses(VersionNotFound);
        files.MapGet("/{**name}", GetFiles.GetAsync).WithName("getFile")
            .WithSummary("A source file, byte for byte as it was published.")
            .Produces(StatusCodes.Status200OK, contentType: "application/octet-stream").Refuses(VersionNotFound, FileNotFound);
    }
}
