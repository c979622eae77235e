namespace OneTrip.Bench.Generated;

/// <summary>The layers of the generated application, each of which refers to those before it.</summary>
enum Layer
{
    /// <summary>Entities, contracts, DTOs.</summary>
    Domain,

    /// <summary>Contexts, configurations, repositories.</summary>
    Data,

    /// <summary>What the application does.</summary>
    Services,

    /// <summary>Controllers and endpoints.</summary>
    Web,
}
