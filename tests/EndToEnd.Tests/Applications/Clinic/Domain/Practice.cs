namespace Clinic.Domain;

public class Practice
{
    public int Id { get; set; }

    public string Name { get; set; } = "";

    public List<Doctor> Doctors { get; set; } = [];

    public List<Room> Rooms { get; set; } = [];
}

public class Room
{
    public int Id { get; set; }

    public string Name { get; set; } = "";
}

public class Doctor
{
    public int Id { get; set; }

    public string Name { get; set; } = "";

    public int PracticeId { get; set; }

    public Practice Practice { get; set; } = null!;
}

public class Patient
{
    public int Id { get; set; }

    public string Name { get; set; } = "";
}
