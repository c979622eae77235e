using Microsoft.CodeAnalysis;

namespace OneTrip.Rules;

/// <summary>What the rules say. Each has a page in <c>docs/rules</c>.</summary>
static class Descriptors
{
    // The release tracking rules want the literal, not the argument, in the descriptor.
    public static readonly DiagnosticDescriptor NavigationLoadedPerElement = new(
        RuleIds.NavigationLoadedPerElement,
        title: "Navigation is loaded by one query per element",
        messageFormat: "{0}",
        category: "Performance",
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A navigation that the query does not load is read for each element, so that lazy loading sends one more query per element (N+1). Include it in the query.",
        helpLinkUri: HelpLink(RuleIds.NavigationLoadedPerElement));

    public static readonly DiagnosticDescriptor NavigationNeverLoaded = new(
        RuleIds.NavigationNeverLoaded,
        title: "Navigation is read but never loaded",
        messageFormat: "{0}",
        category: "Correctness",
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A navigation that the query does not load is read. Without lazy loading a reference is null and a collection is null or empty, whatever the database holds. Include it in the query.",
        helpLinkUri: HelpLink(RuleIds.NavigationNeverLoaded));

    public static readonly DiagnosticDescriptor QueryPerElement = new(
        RuleIds.QueryPerElement,
        title: "Query is executed for each element",
        messageFormat: "{0}",
        category: "Performance",
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A query is executed for each element of a loop, directly or by a method that the loop calls. Query once before the loop, for all keys, and look the results up in a dictionary.",
        helpLinkUri: HelpLink(RuleIds.QueryPerElement));

    public static readonly DiagnosticDescriptor NavigationLoadedOnce = new(
        RuleIds.NavigationLoadedOnce,
        title: "Navigation of a single entity is loaded by one more query",
        messageFormat: "{0}",
        category: "Performance",
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "A navigation that the query does not load is read of one entity, so that lazy loading sends one more query. Include it in the query.",
        helpLinkUri: HelpLink(RuleIds.NavigationLoadedOnce));

    public static readonly DiagnosticDescriptor LoadPerElement = new(
        RuleIds.LoadPerElement,
        title: "Navigation is explicitly loaded for each element",
        messageFormat: "{0}",
        category: "Performance",
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A navigation is explicitly loaded (Entry(…).Reference(…).Load()) for each element of a loop, which costs one query per element. Include it in the query that brings the elements.",
        helpLinkUri: HelpLink(RuleIds.LoadPerElement));

    public static readonly DiagnosticDescriptor SavePerElement = new(
        RuleIds.SavePerElement,
        title: "Changes are saved for each element",
        messageFormat: "{0}",
        category: "Performance",
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Changes are saved for each element of a loop. Save once after the loop: EF Core sends all changes in few trips.",
        helpLinkUri: HelpLink(RuleIds.SavePerElement));

    public static readonly DiagnosticDescriptor SiblingIncludes = new(
        RuleIds.SiblingIncludes,
        title: "Collections included side by side multiply the rows of a query",
        messageFormat: "{0}",
        category: "Performance",
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "A query includes several collections that do not lie within each other and brings them by one command, which returns each row of the one for each row of the other. Split the query.",
        helpLinkUri: HelpLink(RuleIds.SiblingIncludes));

    public static readonly DiagnosticDescriptor IneffectiveInclude = new(
        RuleIds.IneffectiveInclude,
        title: "Include has no effect",
        messageFormat: "{0}",
        category: "Maintainability",
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "An Include changes nothing about what its query brings: the query brings no entities, or loads the navigation anyway. Remove it.",
        helpLinkUri: HelpLink(RuleIds.IneffectiveInclude));

    public static readonly DiagnosticDescriptor SettingNotUnderstood = new(
        RuleIds.SettingNotUnderstood,
        title: "Setting is not understood",
        messageFormat: "{0}",
        category: "Configuration",
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A setting of OneTrip in .editorconfig has a value that is not understood. It counts as not set.",
        helpLinkUri: HelpLink(RuleIds.SettingNotUnderstood));

    static string HelpLink(string id) => $"https://github.com/onetrip-dev/onetrip/blob/main/docs/rules/{id}.md";
}
