using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace LadderTeams.Service.Tests.Platform.Answers;

/// <summary>What is published reads and writes no JSON by reflection, and a test run does: so what is missing shows here.</summary>
public sealed class JsonWithoutReflectionTests(ServiceFixture service) : IClassFixture<ServiceFixture>
{
    [Fact]
    public void The_json_of_every_answer_and_request_is_made_at_compile_time()
    {
        var options = service.Services.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions;
        var made = options.TypeInfoResolverChain.OfType<JsonSerializerContext>().ToList();
        var endpoints = service.Services.GetRequiredService<EndpointDataSource>().Endpoints;
        var types = endpoints.SelectMany(endpoint => endpoint.Metadata.OfType<IProducesResponseTypeMetadata>()).Where(produced => produced.ContentTypes.Contains("application/json")).Select(produced => produced.Type)
            .Concat(endpoints.SelectMany(endpoint => endpoint.Metadata.OfType<IAcceptsMetadata>()).Where(taken => taken.ContentTypes.Contains("application/json")).Select(taken => taken.RequestType))
            .OfType<Type>().Where(type => type != typeof(void)).Distinct().ToList();

        Assert.NotEmpty(types);
        Assert.All(types, type => Assert.Contains(made, context => context.GetTypeInfo(type) is not null));
    }
}
