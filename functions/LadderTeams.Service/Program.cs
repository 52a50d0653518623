var builder = WebApplication.CreateSlimBuilder(args);
var app = builder.Build();
await app.RunAsync();

/// <summary>Public so that tests can start the real service.</summary>
public partial class Program;
