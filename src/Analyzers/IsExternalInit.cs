namespace System.Runtime.CompilerServices;

/// <summary>Lets netstandard2.0 have records.</summary>
static class IsExternalInit;
